"""Texts of strangers, in whatever encoding and with whatever marks, as the plain Markdown of a pack."""
