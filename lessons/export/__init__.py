"""A pack in one language for other readers: as a book, on paper, for Kolibri, for other learning platforms.

Pure functions from a pack to bytes; the same pack gives the same bytes.
"""
