"""A child process that ends itself at some share of a move into a new vault, as a power cut would.

python -m tests.support.moving_until_killed VAULT NEW SHARE
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from defender_app import moving
from tests.support import vaults


def main(folder: str, new: str, share: str) -> None:
    """Work until that share of it is done."""

    def tell(done: int, total: int) -> bool:
        if done >= float(share) * total:
            os.kill(os.getpid(), signal.SIGKILL)
        return True

    with vaults.opened(Path(folder)) as held:
        moving.move(
            held,
            Path(new),
            vaults.SECOND,
            progress=tell,
            kdf=vaults.WEAK,
            allow_weak_kdf=True,
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
