"""A class that is open: who came in, who sits where, what was pushed and handed in. Class thread only."""
