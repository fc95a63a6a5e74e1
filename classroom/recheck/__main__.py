"""`python -m classroom.recheck`: the child, in a checkout."""

import sys

from classroom.recheck.child import main

sys.exit(main())
