"""What of others is in a release: a list for people, and one in CycloneDX for programs.

    python packaging/release.py parts        defender_app/parts.json, which the program shows
    python packaging/release.py bill OUT     bill-of-materials.cdx.json

Both follow the lock file; licences come from what is installed, and from here where a part is
installed on other systems alone or does not say it in one word.
"""

from __future__ import annotations

import importlib.metadata
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

import defender_app
from releasing import source

if TYPE_CHECKING:
    from pathlib import Path

LOCK: Final = source.ROOT / "packaging" / "requirements.txt"
SHOWN: Final = source.ROOT / "defender_app" / "parts.json"
BILL: Final = "bill-of-materials.cdx.json"
_SAID_HERE: Final = {
    "babel": "BSD-3-Clause",
    "backports-tarfile": "MIT",
    "jaraco-classes": "MIT",
    "pillow-heif": "BSD-3-Clause",
    "pynacl": "Apache-2.0",
    "pypdfium2": "BSD-3-Clause OR Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "pywin32-ctypes": "BSD-3-Clause",
    "shamir-mnemonic": "MIT",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "sqlcipher3": "Zlib",
    "tzdata": "Apache-2.0",
    "zxcvbn": "MIT",
}
_CARRIES: Final = {
    "cryptography": {"OpenSSL": "Apache-2.0"},
    "pillow": {
        "FreeType": "FTL OR GPL-2.0-or-later",
        "LibTIFF": "libtiff",
        "libjpeg-turbo": "IJG AND BSD-3-Clause",
        "libwebp": "BSD-3-Clause",
        "OpenJPEG": "BSD-2-Clause",
    },
    "pillow-heif": {"libheif": "LGPL-3.0-or-later", "libde265": "LGPL-3.0-or-later"},
    "pynacl": {"libsodium": "ISC"},
    "pypdfium2": {"PDFium": "BSD-3-Clause"},
    "pyside6-essentials": {"Qt": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"},
    "python-calamine": {"calamine": "MIT"},
    "sqlcipher3": {
        "SQLCipher": "BSD-3-Clause",
        "SQLite": "blessing",
        "OpenSSL": "Apache-2.0",
    },
    "zxing-cpp": {"ZXing-C++": "Apache-2.0"},
}
"""Libraries inside the packages, with their licences."""
_WORKS: Final = (
    ("EFF long word list", "CC-BY-3.0-US"),
    ("OpenCC, dictionaries of characters", "Apache-2.0"),
    ("Unicode data", "Unicode-DFS-2016"),
    ("Natural Earth, outline of the land", "LicenseRef-public-domain"),
    # Only in what needs no Python: see releasing/frozen.py.
    ("Python, in the installers", "PSF-2.0"),
    (
        "PyInstaller, what starts the installed program",
        "GPL-2.0-or-later WITH Bootloader-exception",
    ),
    ("Noto fonts, in the installers", "OFL-1.1"),
    ("Libraries of Debian for the screen, in the installers for Linux", "MIT"),
)
_LINE: Final = re.compile(r"^([a-z0-9][a-z0-9.-]*)==([^ ;\\]+)(?: ; (.*?))?(?: \\)?$")
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True)
class Part:
    """A package of others: where it is used (a marker, or ""), and what its files hash to."""

    name: str
    version: str
    where: str
    hashes: tuple[str, ...]
    licence: str


def parts(lock: Path = LOCK) -> list[Part]:
    """All packages of the lock file, by name.

    Raises:
        SystemExit: nobody knows the licence of one.
    """
    found: list[Part] = []
    for block in re.split(r"\n(?=[a-z0-9])", lock.read_text(encoding="utf-8")):
        named = _LINE.match(block.partition("\n")[0])
        if named:
            name, version, where = named[1], named[2], named[3] or ""
            hashes = tuple(_HASH.findall(block))
            found.append(Part(name, version, where, hashes, licence(name)))
    return found


def licence(name: str) -> str:
    """As SPDX writes it.

    Raises:
        SystemExit: neither the package nor the table above says it.
    """
    if name in _SAID_HERE:
        return _SAID_HERE[name]
    try:
        said: str | None = importlib.metadata.metadata(name)["License-Expression"]
    except (importlib.metadata.PackageNotFoundError, KeyError):
        said = None
    if not said:
        raise SystemExit(f"Nobody knows the licence of {name}: look, and add it.")
    return said


def shown() -> str:
    """What the program shows of them: JSON."""
    rows = [
        {"name": one.name, "version": one.version, "licence": one.licence}
        | ({"carries": _CARRIES[one.name]} if one.name in _CARRIES else {})
        for one in parts()
    ]
    works = [{"name": name, "licence": said} for name, said in _WORKS]
    return json.dumps({"packages": rows, "works": works}, indent=1, ensure_ascii=False) + "\n"


def bill() -> str:
    """The same as a CycloneDX 1.6 bill of materials, without a serial number: it repeats."""
    when = datetime.fromtimestamp(source.epoch(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    own = _component("application", "defender-app", defender_app.__version__, "GPL-3.0-or-later")
    all_parts = parts()
    listed: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"timestamp": when, "component": own},
        "components": [
            *(_package(one) for one in all_parts),
            *(_component("data", name, "", said) for name, said in _WORKS),
        ],
        "dependencies": [
            {
                "ref": own["bom-ref"],
                "dependsOn": [_reference(one) for one in all_parts],
            }
        ],
    }
    return json.dumps(listed, indent=1, ensure_ascii=False) + "\n"


def _reference(part: Part) -> str:
    return f"pkg:pypi/{part.name}@{part.version}"


def _package(part: Part) -> dict[str, Any]:
    made = _component("library", part.name, part.version, part.licence)
    made["bom-ref"] = made["purl"] = _reference(part)
    said = [{"name": "defender-app:locked-sha256", "value": one} for one in part.hashes]
    if part.where:
        said.append({"name": "defender-app:only-where", "value": part.where})
    inside = [
        _component("library", name, "", text, within=part.name)
        for name, text in _CARRIES.get(part.name, {}).items()
    ]
    return made | {"properties": said} | ({"components": inside} if inside else {})


def _component(
    kind: str, name: str, version: str, said: str, *, within: str = ""
) -> dict[str, Any]:
    reference = f"{within}/{name}" if within else name
    return {
        "type": kind,
        "bom-ref": reference,
        "name": name,
        **({"version": version} if version else {}),
        "licenses": [{"expression": said}],
    }
