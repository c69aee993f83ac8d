"""The main window: rail, project list, project panel, and what leads to a dialog.

Widgets here gather what the owner wants, call one method of the `Studio`, and show what its queries
answer in the presenters' words. None decides anything, none knows the database.

============= ==================================================================================
main_window   puts the parts together, keeps them true, remembers where they stood
heartbeat     the one timer that live figures follow
project_model rows of the list, a page at a time from the studio
project_list  search, order, groups, the list itself
content       what the panel shows of a project at an instant (Qt-free)
panel         title, cards, timeline, and the rest in their fixed order
textlist      lists of wrapped rows that can be read, copied and walked by key
why_history   the reasons and the facts
action_bar    the facts that come next
deeds         what the owner can do: records, imports, undo; and how each is told
appmenu       the menu of the studio: in and out, undo, appearance, settings
retract       taking a fact back, with the reason
settings      the studio's name, zone and currency
firstrun      what the window says before there is a project
places        size, splitter and selection from the last time
============= ==================================================================================
"""
