"""Help inside the program: a short guide, what each standing means, and what this program is."""
