"""Notices: made, handed over, noted."""
