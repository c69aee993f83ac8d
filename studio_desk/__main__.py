"""``python -m studio_desk``: the same as the ``studio-desk`` command."""

from __future__ import annotations

import sys

from studio_desk.cli import main

if __name__ == "__main__":
    sys.exit(main())
