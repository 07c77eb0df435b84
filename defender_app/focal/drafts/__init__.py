"""Drafts from a case: a paragraph for a report, a follow-up, a letter; no more than is known.

Nothing of a case comes into a draft but through :mod:`defender_app.focal.projection`.
"""
