"""The packs of this computer: built in or installed, verified, their pupils' files ready to be fetched."""
