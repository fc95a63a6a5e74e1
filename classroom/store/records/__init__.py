"""What the store takes in and gives out: frozen values, no SQL."""
