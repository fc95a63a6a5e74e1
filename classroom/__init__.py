"""THE CLASS: network and database, on asyncio and one database thread. No Qt anywhere on this floor."""
