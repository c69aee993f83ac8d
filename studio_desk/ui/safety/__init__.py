"""What keeps the studio safe, for its owner: backups, restoring, the second place, encryption."""
