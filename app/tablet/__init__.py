"""The agent on a school's own tablet: found and invited, keeps packs and work, serves the page to itself.

No Qt here. Everything lives on one asyncio loop; what must survive a power cut is on the disk before
anybody is told that it is kept.
"""
