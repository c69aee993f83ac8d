"""Where the frozen program begins."""

import sys

from studio_desk.cli import main

sys.exit(main())
