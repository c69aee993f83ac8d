"""The widget kit: painted parts that know how things look and nothing about what they mean.

Plain values go in (``views``, Qt-free), signals come out, and whoever assembles a page decides.
Each widget is handed its ``Theme``; none reads a clock, a setting or a database. Where to look:

========== =====================================================================================
tokens     colours, sizes and spacing (Qt-free)
views      the frozen values the widgets show (Qt-free)
durations  how a length of time is written (Qt-free)
timescale  ticks, ranges and steps of the timeline (Qt-free)
theme      light, dark and text size; fonts and icons; applied to the application
fonts      the bundled Inter and its steps
icons      the bundled Lucide icons, tinted
qss        the style sheet for Qt's own widgets
focus      the ring of keyboard focus
labels     text that elides or wraps, always plain
chips      chip, badge and clause chip
buttons    push buttons and icon buttons
inputs     search field and labelled field with its error
countdown  the hero figures
card       the verdict card and the row of three
timeline   the lanes, the line of now and the line of another time
rowpaint   rows and group heads of the project list
rail       the pages on the left
strip      one line above the cards: an alert, or the instant that is shown
toast      what was just recorded, with Undo
empty      what a page says when it has nothing
========== =====================================================================================
"""
