"""Replies to clients: composed from the same reasons as a verdict, in three tones, in English and
German. Pure.

`composing.compose(situation, tone, language, templates)` is the one way in. A situation
(`situations`) says what is answered: a judged request, a project's standing, a claim. A template
(`templates`) is the owner's text with places such as ``{client}``; the words of a language lie in
`english` and `german`. Rules of the house (H1 …) stand in no contract: replies say them but do not
cite them.
"""
