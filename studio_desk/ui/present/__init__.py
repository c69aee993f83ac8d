"""Presenters: verdicts and rows in, the kit's view values out. No Qt, no clock, no decisions.

Every word on a card comes from here or from `wording`; a test compares the values.
"""
