"""The page of claims: the list at the left, the steps of one in the middle, the verdict beside it.

What is shown is made by `ui.present.claim_views`; what the owner does is done by `deeds`.
"""
