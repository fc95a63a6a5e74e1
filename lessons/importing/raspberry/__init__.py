"""Projects of the Raspberry Pi Foundation as packs."""
