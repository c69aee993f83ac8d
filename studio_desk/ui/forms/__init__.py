"""The forms: a client, a project, every kind of fact, and taking a fact back.

Each is a dialog that gathers values and hands them to the studio; what is wrong with them is said
by the policy core while they are typed. Nothing here decides anything. Where to look:

============ ===================================================================================
dialog       what all forms share: checking, the action bar, keys, size
recordfact   the form of a fact, made from the contract's table of fields
items        the table of items of a revision request; itemrow is one row of it
project      the form of a project
client       the form of a client
retract      why a fact is taken back
fields       inputs; suggest is a text with suggestions, whenfield a time in the project's zone
layouts      a body that scrolls when it must, and chips that flow on
meaningview  the live line: what recording this would mean
words        titles, labels, and problems in the owner's words (Qt-free)
choices      what fields offer: earlier facts, grounds, likely amounts (Qt-free)
cells        what is typed into the table of items, in as many lines as it takes
said         what recording would mean, in words (Qt-free); itemwords for the items of a request
times        wall-clock times, gaps and folds (Qt-free)
============ ===================================================================================
"""
