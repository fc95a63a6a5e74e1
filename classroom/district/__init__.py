"""The district's side: its keys, and taking batches in, item by item, each exactly once; then export."""
