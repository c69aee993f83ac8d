"""The Files page: the retention ledger, what can be done with files, and its dialogs.

======== =========================================================================================
words    sizes, standings, places and times as the page says them (Qt-free)
jobs     long work beside the window: one at a time, told as it goes, stopped when asked
model    the rows of the ledger, read a page at a time
table    the ledger itself: painted cells, check boxes, keys
bar      how the bytes held are spread over the standings; the bar of the job at hand
tending  what goes on by itself: recovery after a start, scans, trash, reading again
steps    the four steps of a purge, painted
inspector what the chosen project's files are, and what can be done with them
dialogs  a folder or drive, rules, notice, the list before a move, room to make
deliver  the delivery dialog: roles, hints, what changed
deeds    what each button does
page     all of it together: `FilesPage`
======== =========================================================================================
"""
