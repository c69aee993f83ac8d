"""The owner's words for facts, dates, money and verdicts. Pure; every face of the app speaks them.

The decision core answers in standings and clause numbers; here they become short sentences
(design: name the thing and the time). Command line, window, tray and reports share them.
"""
