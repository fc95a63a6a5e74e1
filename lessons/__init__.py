"""WHAT IS TAUGHT: the pack format and its rules. Pure: no network, no event loop, no database, no Qt."""
