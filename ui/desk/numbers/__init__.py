"""Counts over the cases."""
