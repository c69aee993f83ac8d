"""Studio Desk: what a music studio owes and may charge, read from each project's history.

This package root stays empty of imports on purpose: every room is imported where it is needed, so
that the command line answers without Qt and the policy core without a database.
"""

from __future__ import annotations

__version__ = "0.1.0"
