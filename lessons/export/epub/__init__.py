"""A pack as a book."""
