"""Evidence on screen: the list of kept files with its drop area, and the checklist of a dispute."""
