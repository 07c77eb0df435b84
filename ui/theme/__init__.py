"""Tokens, fonts and icons: what every painted thing is made of."""
