"""Workshops: starting one, the cards with exercises, participants, handouts, and the reset."""
