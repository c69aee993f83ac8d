"""What a bank wants to see in a dispute, and what of it a project has. Pure.

The checklists are data (`resources/disputes/checklists.toml`, opened by `disputefiles`); `book`
reads them, `judging` holds a project against one. App and dossier read the same ones.
"""
