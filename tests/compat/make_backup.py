"""Write the compat backups of the backup format that this source has.

    python -m tests.compat.make_backup FOLDER

makes FOLDER/backup-v1-real.age and FOLDER/backup-v1-training.age of the drawers ``defender`` of the
compat vaults, each beside a JSON file of what is in it, backup-v1-desk.age of the drawer ``desk``,
and travel-v1-training.age with the records of the first for a journey. Run once, when a version of
the format is first used; what it made is never changed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any, Final

from defender_app import backup, vault
from defender_app.backup import chosen
from tests.compat import contents
from tests.support import line

HERE: Final = Path(__file__).parent
PASSPHRASE: Final = "ten kites above the field"
MADE: Final = {
    "backup-v1-real": ("v1-real", "defender"),
    "backup-v1-training": ("v1-training", "defender"),
    "backup-v1-desk": ("v1-training", "desk"),
    "travel-v1-training": ("v1-training", "defender"),
}
TRAVEL: Final = "travel"


def held(drawer: vault.Drawer) -> dict[str, Any]:
    """What a person put into a drawer; its own words, chain and times are not carried."""
    found: dict[str, Any] = json.loads(json.dumps(contents.of(drawer)))
    for name in ("last_saved", "custody", "recovery"):
        found.pop(name, None)
    return found


def make(folder: Path) -> None:
    """Make all of them."""
    for name, (made, drawer) in MADE.items():
        with tempfile.TemporaryDirectory(dir=folder) as place:
            copy = Path(shutil.copytree(HERE / made, Path(place) / made))
            phrase = contents.PASSPHRASES[drawer]
            with vault.Vault.open(copy, phrase, clock=line.Clock()) as opened:
                known = held(opened.drawer)
                path = folder / f"{name}.age"
                if name.startswith(TRAVEL):
                    known["setting"] = None  # no part of any record
                    events = list(known["incidents"])
                    chosen.write_chosen(opened.drawer, events, path, passphrase=PASSPHRASE)
                else:
                    backup.write_own(opened.drawer, path, passphrase=PASSPHRASE)
        text = json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True)
        (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """Make them where the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    make(parser.parse_args().folder)


if __name__ == "__main__":
    main()
