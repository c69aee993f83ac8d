"""*Find anything*: one field, everything the studio holds, by keyboard alone."""
