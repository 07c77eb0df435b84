"""What is large in the folder that needs no Python, as a table in docs/packages.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from releasing import source

if TYPE_CHECKING:
    from pathlib import Path

PAGE: Final = source.ROOT / "docs" / "packages.md"
BEGIN: Final = "<!-- Made by packaging/release.py sizes. -->\n"
END: Final = "<!-- Until here. -->\n"
LARGE: Final = 5_000_000
_MB: Final = 1_000_000
_WHAT: Final = {
    "NotoSansSC": "letters: simplified Chinese",
    "NotoSansTC": "letters: traditional Chinese",
    "libQt6Core": "Qt: its foundation",
    "libQt6Gui": "Qt: pictures, letters, windows",
    "libQt6Widgets": "Qt: fields, buttons, lists",
    "QtWidgets": "Qt for Python",
    "_rust": "cryptography, with OpenSSL",
    "_sqlite3": "SQLCipher, with OpenSSL",
    "defender-app": "the program, and all modules of Python",
    "libicudata": "Qt: how words are sorted",
    "libpdfium": "what shows PDF pages",
    "libpython": "Python",
    "libavif": "what opens AVIF pictures",
}


def table(folder: Path) -> str:
    """Parts of more than 5 MB, the rest in one line, and all of it."""
    found = sorted(
        (
            (path.stat().st_size, path.relative_to(folder).as_posix())
            for path in folder.rglob("*")
            if path.is_file() and not path.is_symlink()
        ),
        reverse=True,
    )
    large = [(size, name) for size, name in found if size > LARGE]
    rest = sum(size for size, _ in found) - sum(size for size, _ in large)
    rows = [f"|`{name}`|{_what(name)}|{size / _MB:.1f}|" for size, name in large]
    rows += [f"|all else|{len(found) - len(large):,} files|{rest / _MB:.1f}|"]
    total = sum(size for size, _ in found) / _MB
    head = ["|part|what it is|MB|", "|---|---|---|"]
    return "\n".join([*head, *rows, f"|**together**||**{total:.1f}**|"]) + "\n"


def _what(name: str) -> str:
    short = name.rpartition("/")[2]
    return next((text for begin, text in _WHAT.items() if short.startswith(begin)), "")


def write(folder: Path) -> None:
    """Put the table into the page, in the place of an older one."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(before + BEGIN + table(folder) + END + after, encoding="utf-8")
