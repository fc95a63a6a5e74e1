"""The lint: what a pack that can be opened should still do better before it reaches a class."""
