"""Formats and primitives: bytes and streams in, bytes and streams out. Knows no incident."""
