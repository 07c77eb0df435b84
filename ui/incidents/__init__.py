"""Incidents: the list, what one of them says, and the overview."""
