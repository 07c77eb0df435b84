"""What the process does for itself before it touches a secret."""

from __future__ import annotations

from crypto.hardening import forbid_looking, harden, make_private

__all__ = ["forbid_looking", "harden", "make_private"]
