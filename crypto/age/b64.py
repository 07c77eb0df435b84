"""Canonical base64 (RFC 4648 section 4 and 3.5): one text for every byte string."""

from __future__ import annotations

import binascii

_PAD = b"="
_QUANTUM = 4


def encode(data: bytes) -> bytes:
    """Base64 without padding."""
    return binascii.b2a_base64(data, newline=False).rstrip(_PAD)


def decode(text: bytes) -> bytes | None:
    """What ``text`` (without padding) stands for, or None if it is not canonical base64."""
    try:
        data = binascii.a2b_base64(text + _PAD * (-len(text) % _QUANTUM), strict_mode=True)
    except binascii.Error:
        return None
    return data if encode(data) == text else None


def encode_padded(data: bytes) -> bytes:
    """Base64 with padding."""
    return binascii.b2a_base64(data, newline=False)


def decode_padded(text: bytes) -> bytes | None:
    """What ``text`` (with padding) stands for, or None if it is not canonical base64."""
    try:
        data = binascii.a2b_base64(text, strict_mode=True)
    except binascii.Error:
        return None
    return data if encode_padded(data) == text else None
