"""The page of policies: lists at the left, the document in the middle, a version at the right.

``page`` puts them together; ``lists``, ``document``, ``inspector`` and ``effects`` are its parts,
``trying`` asks what a draft would change beside the window, ``edits`` changes a version (Qt-free).
"""
