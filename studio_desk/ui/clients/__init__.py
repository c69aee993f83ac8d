"""The page Clients: who they are, their projects, their money, all that was said; merging twins."""
