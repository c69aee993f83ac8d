"""Reminders in the window: the list that is the truth, the owner's rules, and the small window that
announces where the desktop cannot. Forms are imported when they open: start-up counts.
"""
