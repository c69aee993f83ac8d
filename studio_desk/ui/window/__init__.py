"""The main window: rail, project list, project panel, and what leads to a dialog.

Widgets here gather what the owner wants, call one method of the `Studio`, and show what its queries
answer in the presenters' words. None decides anything, none knows the database.

============= ==================================================================================
main_window   keeps list and panel true to the studio, as it changes and as time goes by
railpages     the places of the rail, and what a page there may have
morepages     the pages beside Today, Projects and Clients, a line each
frame         where the parts lie, at which width, and how that is remembered
heartbeat     the one timer that live figures follow
project_model rows of the list, a page at a time from the studio
project_rows  the list itself: keys that search, fold, and go into the panel
project_table the same rows as a table of columns
columns       what the columns are called and say (Qt-free)
facets        what the list is narrowed to besides the text (Qt-free)
filtering     the filter button of the list and its chips
many          what is done to several projects at once
heading       title and second line of the panel
lower         Why, and History, Rounds or Money beside it; tabs where narrow
rounds        the requests with their items, what they cost and how long they took
moneytab      the money of the project
overlay       scroll bars that lie over what they scroll
project_list  search, order, groups, list or table
content       what the panel shows of a project at an instant (Qt-free)
panel         title, cards, timeline, and the rest in their fixed order
as_of         the strip of another instant, typed or dragged
textlist      lists of wrapped rows that can be read, copied and walked by key
why           the reasons, each of which opens
historyhead   the filter of the history and the menu of what it shows
history       the facts, filtered as typed and by kind
action_bar    the facts that come next
deeds         what the owner can do: records, imports, undo; and how each is told
appmenu       the menu of the studio: in and out, undo, appearance, settings
importreport  what became of an import
keys          the keys of the window, taken and told
settings      who the studio is, what new projects start with, how all looks
logofield     the studio's logo, chosen and shown
looks         colours and sizes of text, in words
firstrun      what the window says before there is a project
working       longer work, in a thread of its own
places        size, splitter and selection from the last time
============= ==================================================================================
"""
