"""The first page: set up, and start a class."""
