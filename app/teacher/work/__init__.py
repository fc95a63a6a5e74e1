"""Hand-ins: see, mark, return."""
