"""Presenter mode: a practice vault on a projector."""
