"""Kinds of steps: one kind, one file, registered in kinds.py; the page has one file for each as well."""
