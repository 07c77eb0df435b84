"""Translations of the window, as data; ``README.md`` beside this file says how to help."""
