"""`tinmel pack`: what authors and trainers do with packs on a command line. No Qt, no network."""
