"""What the desk works out about a case, kept apart from what was sent."""
