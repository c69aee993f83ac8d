"""Replies in the window: the box that writes one, the composer, the owner's templates.

========= =======================================================================================
box       `ReplyBox`: a reply with its tone and language; copy, open in mail, save as a mail file
gathering `parties` and the situations of what the studio holds, for `ReplyBox.show_situation`
composer  "Answer client…": how a project stands, as a letter
editor    the owner's templates, checked as they are typed, with a preview
========= =======================================================================================

A page or dialog that wants a reply makes a `ReplyBox` and hands it a situation; nothing is sent.
"""
