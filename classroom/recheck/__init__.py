"""Handed-in programs, run again on this computer: in a process of its own, which may die without any harm."""
