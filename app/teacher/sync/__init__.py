"""What waits, what was sent, what came back."""
