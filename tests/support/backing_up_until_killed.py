"""A child process that ends itself at some share of a backup or restore, as a power cut would.

python -m tests.support.backing_up_until_killed write|restore VAULT FILE SHARE
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Final

from defender_app import backup
from tests.support import vaults

PASSPHRASE: Final = "ten kites above the field"


def main(work: str, folder: str, file: str, share: str) -> None:
    """Work until that share of it is done."""

    def tell(done: int, total: int) -> bool:
        if done >= float(share) * total:
            os.kill(os.getpid(), signal.SIGKILL)
        return True

    with vaults.opened(Path(folder)) as held:
        if work == "write":
            backup.write_own(held.drawer, Path(file), passphrase=PASSPHRASE, progress=tell)
        else:
            with backup.opened(Path(file), passphrase=PASSPHRASE) as found:
                backup.restore(held.drawer, found, progress=tell)


if __name__ == "__main__":
    main(*sys.argv[1:])
