"""What the process does for itself before it touches a secret."""

from __future__ import annotations

from crypto.hardening import harden

__all__ = ["harden"]
