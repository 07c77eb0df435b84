"""What a frozen program has of its own, and what it leaves out of what PyInstaller finds besides.

Imported by the spec file, in the environment of PyInstaller: nothing of the program may be
imported here.
"""

from __future__ import annotations

import fnmatch
import os
import pickle
import tomllib
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Entry = tuple[str, str, str]
    """Where it lies in the folder, where it comes from, and its kind, as PyInstaller has it."""

OWN: Final = ("crypto", "defender_app", "ui")
KEYCHAINS: Final = {
    "linux": ("keyring.backends.SecretService",),
    "darwin": ("keyring.backends.macOS",),
    "win32": ("keyring.backends.Windows",),
}
WITH_DATA: Final = ("shamir_mnemonic", "pypdfium2_raw", "pypdfium2")
"""Packages of others that read files of theirs, of which PyInstaller does not know."""
EXCLUDED: Final = (
    # What opens connections. (`socket` stays: the keychain of a Linux desktop is asked over D-Bus.)
    *("PySide6.QtNetwork", "ssl", "_ssl", "http", "ftplib", "smtplib", "poplib", "imaplib"),
    *("nntplib", "telnetlib", "socketserver", "xmlrpc", "asyncio", "urllib.request", "webbrowser"),
    # What developers use.
    *("unittest", "doctest", "pdb", "pydoc", "pydoc_data", "lib2to3", "distutils", "setuptools"),
    *("pkg_resources", "pip", "_distutils_hack", "tkinter", "idlelib", "curses", "readline"),
    *("babel.messages", "keyring.cli", "keyring.testing", "numpy", "psutil", "trio"),
    # What this program has no use for.
    *("PIL.ImageTk", "PIL.ImageQt", "PIL.ImageShow", "PIL._imagingtk", "PIL._tkinter_finder"),
    *("PIL._imagingft", "PIL._webp_anim", "olefile", "defusedxml", "multiprocessing", "sqlite3"),
    *("backports", "_uuid"),
)
PLUGINS: Final = (
    "iconengines/*qsvgicon*",
    "platforms/*qxcb*",
    "platforms/*qwayland*",
    "platforms/*qoffscreen*",
    "platforms/*qwindows*",
    "platforms/*qcocoa*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "styles/*",
    "wayland-decoration-client/*",
    "wayland-shell-integration/*xdg-shell*",
)
"""Of Qt: its screens, and how letters get in that are not on the keyboard."""
LANGUAGES: Final = ("en", "zh", "bo", "ug", "ar", "ru", "es", "fr")
"""Of which Qt's own words stay, as far as it has them."""
LOCALES: Final = (
    *("root", "en", "zh", "zh_Hans", "zh_Hant", "bo", "ug", "ar", "ru", "es", "fr"),
    *("fa", "tr", "pt", "de"),
)
"""Of CLDR: those of the window, and those in which tables are read."""
SYSTEM: Final = (
    *("libstdc++", "libgcc_s", "libmvec", "libz.", "libzstd.", "liblzma.", "liblz4.", "libuuid."),
    *("libglib-2.0", "libgthread-2.0", "libgobject-2.0", "libgio-2.0", "libgmodule-2.0"),
    *("libpcre2", "libdbus-1", "libsystemd", "libgcrypt", "libgpg-error", "libcap."),
    *("libfontconfig", "libfreetype.", "libexpat", "libpng16.", "libbrotlicommon."),
    *("libbrotlidec.", "libX11", "libXau.", "libXdmcp.", "libbsd.", "libmd."),
)
"""Libraries that every Linux desktop has, and mends: beginnings of names. (Those that others bring
along have a dash behind their name, and stay.)"""
_LOCALES: Final = "babel/locale-data/"
_EXTENSION: Final = "EXTENSION"
_DATA: Final = "DATA"


def own_modules(root: Path) -> list[str]:
    """All modules of the program, by name."""
    found: list[str] = []
    for package in OWN:
        for path in sorted((root / package).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def own_data(root: Path) -> list[Path]:
    """What else belongs to it, relative to ``root``: what a wheel holds, and the licence."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    packed: dict[str, list[str]] = project["tool"]["setuptools"]["package-data"]
    found = {
        path.relative_to(root)
        for package, patterns in packed.items()
        for pattern in patterns
        for path in (root / package).glob(pattern)
        if path.is_file() and path.suffix not in {".ts", ".typed", ".py"}
    }
    return [*sorted(found), Path("LICENSE")]


def trimmed(binaries: Iterable[Entry], datas: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Only what is used, in order of name."""
    kept = _needed([one for one in binaries if wanted(_posix(one[0]))])
    names = {one[0] for one in kept}
    others = [
        one
        for one in datas
        # A link whose library has gone is none any more.
        if wanted(_posix(one[0])) and (one[2] != "SYMLINK" or _target(one) in names)
    ]
    return sorted(kept), sorted(others)


def wanted(place: str) -> bool:
    """Whether something belongs into the folder, by where it would lie there."""
    _, is_plugin, plugin = place.partition("/plugins/")
    if is_plugin and place.startswith("PySide6/"):
        return any(fnmatch.fnmatch(plugin, pattern) for pattern in PLUGINS)
    name = PurePosixPath(place).name
    if place.startswith("PySide6/") and name.endswith(".qm"):
        return name.startswith("qtbase_") and name[7:9] in LANGUAGES
    if place.startswith(_LOCALES) and name.endswith(".dat"):
        return PurePosixPath(place).stem in LOCALES
    if ".dist-info/" in place:
        # How it was installed is nobody's business, and differs from place to place.
        return name not in {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"}
    if "/" not in place and ".so" in name:
        return not name.startswith(SYSTEM)
    return not name.startswith(("QtNetwork", "libQt6Network", "Qt6Network"))


def own_names(folder: Path) -> list[Entry]:
    """Of the locales that are left out, what the language calls itself: tables are read by that.

    Args:
        folder: where the files are made.
    """
    from babel import Locale, localedata  # noqa: PLC0415 - only where it is installed

    made: list[Entry] = []
    folder.mkdir(parents=True, exist_ok=True)
    for code in sorted(localedata.locale_identifiers()):
        if "_" in code or code in LOCALES:
            continue
        said: Any = Locale.parse(code).language_name
        words = {"languages": {code: str(said)} if said else {}}
        path = folder / f"{code}.dat"
        path.write_bytes(pickle.dumps(words, protocol=4))
        made.append((_LOCALES + path.name, str(path), _DATA))
    return made


def _posix(place: str) -> str:
    return place.replace(os.sep, "/")


def _target(link: Entry) -> str:
    """Where a link in the folder points to, in the folder."""
    return os.path.normpath(Path(link[0]).parent / link[1])


def _needed(binaries: list[Entry]) -> list[Entry]:
    """Without the libraries that only something else needed, which is not there any more."""
    from PyInstaller.depend import bindepend  # noqa: PLC0415 - only where it is installed

    by_name = {PurePosixPath(_posix(one[0])).name: one for one in binaries}
    kept: dict[str, Entry] = {}
    waiting = [one for one in binaries if _stands_alone(one)]
    while waiting:
        entry = waiting.pop()
        if entry[0] not in kept:
            kept[entry[0]] = entry
            names = _names(bindepend.get_imports(entry[1]))
            waiting += [by_name[name] for name in names if name in by_name]
    return list(kept.values())


def _stands_alone(entry: Entry) -> bool:
    """Whether something else than a library asks for it."""
    place = _posix(entry[0])
    folder = PurePosixPath(place).parent
    is_library = folder.name == "lib" or folder.name.endswith(".libs")
    has_place = str(folder) != "."
    return entry[2] == _EXTENSION or "python3" in place or (has_place and not is_library)


def _names(imports: Iterable[tuple[str, str | None]]) -> Iterator[str]:
    for name, found in imports:
        yield PurePosixPath(_posix(name)).name
        if found:
            yield Path(found).name
