"""The questions of a pack for the question banks of other platforms."""
