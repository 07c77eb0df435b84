"""Focal points: whose card is here, and whether its digits were compared."""
