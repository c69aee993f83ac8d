"""The page of reports: what is to be made, its pages as they will be, and what is done with them.

`wanted` (plain values) is what was chosen, `form` chooses it, `preview` shows it, `deeds` saves,
prints and mails it, `batch` makes it for many clients.
"""
