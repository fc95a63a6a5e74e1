"""Packs: what can be taught."""
