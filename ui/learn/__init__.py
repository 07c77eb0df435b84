"""Learn: a few plain pages that can be read at any time."""
