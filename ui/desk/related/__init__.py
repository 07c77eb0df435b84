"""Cases that may tell of the same event, and what was decided about them."""
