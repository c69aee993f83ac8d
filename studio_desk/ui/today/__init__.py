"""The page Today: what needs the owner, each line with what to do, by when, and its action."""
