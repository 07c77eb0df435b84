"""Drafts in the window: asking for one, writing on it, the summary of a year."""
