"""Importing payments in the window: the preview of a file, its columns, the matches to confirm."""
