"""The wire: sealed links, messages, their generated TypeScript. Knows no class, no database and no screen."""
