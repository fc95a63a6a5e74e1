"""The class as the screens see it: seats, their states, and what deserves attention."""
