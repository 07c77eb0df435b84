"""What may be done with a case, action by action."""
