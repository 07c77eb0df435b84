"""``python -m crypto.age``: seal, open, and make keys."""

from __future__ import annotations

import sys

from crypto.age.cli.main import main
from crypto.hardening import harden

if __name__ == "__main__":
    harden()
    sys.exit(main(sys.argv[1:]))
