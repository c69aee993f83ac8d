"""What the owner sees and touches: windows, pages, dialogs. Shows answers, decides nothing.

This package root imports nothing, so that a value type of the interface can be read without Qt.
"""
