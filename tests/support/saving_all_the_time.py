"""A process that keeps a vault open and saves until it is told to stop: records, then evidence.

Arguments: folder, passphrase. It writes one line whenever something is saved, and locks the vault
when its standard input ends.
"""

from __future__ import annotations

import secrets
import sys
import threading
from pathlib import Path

from tests.support.vaults import incident, opened


def main() -> None:
    """Save until standard input ends."""
    over = threading.Event()

    def wait() -> None:
        sys.stdin.read()
        over.set()

    threading.Thread(target=wait, daemon=True).start()
    with opened(Path(sys.argv[1]), sys.argv[2]) as held:
        ids = [held.drawer.incidents.save(incident()).event_id for _ in range(8)]
        number = 0
        while not over.is_set():
            number += 1
            words = "heron lake " * secrets.choice((30, 300, 2000)) + secrets.token_hex(20)
            held.drawer.incidents.save(incident(event_id=ids[number % 8], narrative=words))
            held.drawer.settings.set(f"s{number % 5}", secrets.token_hex(number % 9 * 4000))
            sys.stdout.write("saved\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
