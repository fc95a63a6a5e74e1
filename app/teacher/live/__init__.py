"""The page a teacher looks at for 55 minutes."""
