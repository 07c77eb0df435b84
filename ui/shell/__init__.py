"""The frame round every page: rail, top bar, foot, and the way from one page to another."""
