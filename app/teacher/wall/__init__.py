"""The join wall: what pupils scan and type."""
