"""Policies as the owner works on them: listed, drafted, tried out, published, withdrawn.

`facade.Policies` is `Studio.policies`; `whatif` tries a draft out on the projects there are.
"""
