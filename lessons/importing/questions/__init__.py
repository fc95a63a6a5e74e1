"""Questions in GIFT and Aiken form as a pack."""
