"""The keys with which releases are signed, pinned: `packaging/release.py pin` writes them here.

A new key stands beside the old one for a release before the old one goes.
"""

from __future__ import annotations

from typing import Final

PINNED: Final[tuple[str, ...]] = ()
"""As minisign writes public keys, 56 base64 characters each; none where nobody released this."""
