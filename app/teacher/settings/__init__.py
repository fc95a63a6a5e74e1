"""Language, theme, school."""
