"""What stands beside the packages of a release: its list, its signature, and the pinned key.

The key is the releaser's own, in a file of minisign, and never leaves that program.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Final

import defender_app
from crypto.errors import SignatureError
from crypto.minisign import RELEASE, VerifyKey
from defender_app import build_date
from defender_app.update_check import MANIFEST, SIGNATURE
from releasing import source

if TYPE_CHECKING:
    from pathlib import Path

SUMS: Final = "SHA256SUMS"
_BESIDE: Final = frozenset({MANIFEST, SIGNATURE, SUMS})
_KEYS: Final = source.ROOT / "defender_app" / "release_keys.py"


def describe(folder: Path) -> tuple[Path, Path]:
    """Write the list of what lies in a folder: for the program, and for `sha256sum -c`.

    Raises:
        SystemExit: nothing lies there.
    """
    found = sorted(path for path in folder.iterdir() if path.is_file() and path.name not in _BESIDE)
    if not found:
        raise SystemExit(f"There is nothing to release in {folder}.")
    rows = [(path.name, path.stat().st_size, _sha256(path)) for path in found]
    listed = {
        "format": "defender-release",
        "version": 1,
        "release": defender_app.__version__,
        "date": build_date.BUILT,
        "files": [{"name": name, "size": size, "sha256": sha} for name, size, sha in rows],
    }
    manifest, sums = folder / MANIFEST, folder / SUMS
    manifest.write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")
    sums.write_text("".join(f"{sha}  {name}\n" for name, _, sha in rows), encoding="utf-8")
    return manifest, sums


def sign(folder: Path, key: Path, *, asks: bool = True) -> Path:
    """Have minisign sign the list; it asks for the passphrase of the key by itself.

    Raises:
        SystemExit: minisign is not there, or did not sign.
    """
    program = shutil.which("minisign")
    if program is None:
        raise SystemExit("The program minisign is not there.")
    manifest = folder / MANIFEST
    words = ["-S", "-s", str(key), "-c", "signature", "-t", RELEASE, "-m", str(manifest)]
    done = subprocess.run(
        [program, *words], check=False, stdin=None if asks else subprocess.DEVNULL
    )
    if done.returncode:
        raise SystemExit("Nothing was signed.")
    return folder / SIGNATURE


def pin(public: Path, target: Path = _KEYS) -> str:
    """Write a public key among those that the program knows; gives it as text.

    Raises:
        SystemExit: it is no public key of minisign.
    """
    lines = public.read_text(encoding="utf-8").splitlines()
    try:
        key = VerifyKey.from_string(lines[-1].strip()).string
    except (IndexError, SignatureError) as error:
        raise SystemExit(f"{public.name} is no public key of minisign.") from error
    text = target.read_text(encoding="utf-8")
    known = re.findall(r'^    "([A-Za-z0-9+/=]{56})",$', text, re.MULTILINE)
    keys = [*known, *([] if key in known else [key])]
    listed = "".join(f'    "{one}",\n' for one in keys)
    changed = re.sub(
        r"(PINNED: Final\[tuple\[str, \.\.\.\]\] = )\((?:\n[^)]*)?\)", rf"\1(\n{listed})", text
    )
    target.write_text(changed, encoding="utf-8")
    return key


def _sha256(path: Path) -> str:
    with path.open("rb") as read:
        return hashlib.file_digest(read, "sha256").hexdigest()
