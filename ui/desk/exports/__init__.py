"""Cases as files for others: asked for, looked at, written."""
