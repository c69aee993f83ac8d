"""Deliverables and session files on disk: look, hash, compare, move, put back, delete. No Qt, no
database: plain values go in and come out, and whoever calls keeps the journal.

========= =======================================================================================
trouble   what can stand in the way, in words
progress  what a long job tells, and how it is stopped
names     a path below a root as text that can be stored, whatever bytes it has
beneath   folders reached name by name from a root: never through a link, never outside
roots     the marker by which a root is known again, wherever it is mounted
hashing   size, times and SHA-256 of an open file
scan      what lies in a folder
seek      a folder that was moved, found again
audio     length, rate, bits, channels, peaks
compare   one delivery against the one before
checks    hints before something goes out
moving    into the studio trash, back, and gone
========= =======================================================================================
"""
