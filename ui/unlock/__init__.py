"""The first thing one sees: one field, and quieter ways beside it."""
