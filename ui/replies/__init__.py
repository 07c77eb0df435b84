"""Replies: what focal points answered, and what is still without an answer."""
