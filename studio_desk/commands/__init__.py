"""Bodies of the command line's further commands, each imported only when it is called."""
