"""The intake service: takes sealed batches of certified schools, and can open none. No Qt, no database."""
