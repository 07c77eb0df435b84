"""The viewer in words: how a text is written down, what a file is that is not shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.decoding.seen import ENCODINGS

_ENCODINGS: Final = {
    "utf-8": QT_TRANSLATE_NOOP("ViewingWords", "All scripts (UTF-8)"),
    "utf-16-le": QT_TRANSLATE_NOOP("ViewingWords", "All scripts (UTF-16)"),
    "utf-16-be": QT_TRANSLATE_NOOP("ViewingWords", "All scripts (UTF-16, turned)"),
    "utf-32-le": QT_TRANSLATE_NOOP("ViewingWords", "All scripts (UTF-32)"),
    "utf-32-be": QT_TRANSLATE_NOOP("ViewingWords", "All scripts (UTF-32, turned)"),
    "gb18030": QT_TRANSLATE_NOOP("ViewingWords", "Chinese, simplified (GB18030)"),
    "big5hkscs": QT_TRANSLATE_NOOP("ViewingWords", "Chinese, traditional (Big5)"),
    "cp932": QT_TRANSLATE_NOOP("ViewingWords", "Japanese (Shift JIS)"),
    "euc_jp": QT_TRANSLATE_NOOP("ViewingWords", "Japanese (EUC)"),
    "cp949": QT_TRANSLATE_NOOP("ViewingWords", "Korean (EUC)"),
    "cp874": QT_TRANSLATE_NOOP("ViewingWords", "Thai (Windows 874)"),
    "cp1250": QT_TRANSLATE_NOOP("ViewingWords", "Central European (Windows 1250)"),
    "cp1251": QT_TRANSLATE_NOOP("ViewingWords", "Cyrillic (Windows 1251)"),
    "cp1252": QT_TRANSLATE_NOOP("ViewingWords", "Western European (Windows 1252)"),
    "cp1253": QT_TRANSLATE_NOOP("ViewingWords", "Greek (Windows 1253)"),
    "cp1254": QT_TRANSLATE_NOOP("ViewingWords", "Turkish (Windows 1254)"),
    "cp1255": QT_TRANSLATE_NOOP("ViewingWords", "Hebrew (Windows 1255)"),
    "cp1256": QT_TRANSLATE_NOOP("ViewingWords", "Arabic (Windows 1256)"),
    "cp1257": QT_TRANSLATE_NOOP("ViewingWords", "Baltic (Windows 1257)"),
    "cp1258": QT_TRANSLATE_NOOP("ViewingWords", "Vietnamese (Windows 1258)"),
    "koi8-r": QT_TRANSLATE_NOOP("ViewingWords", "Russian (KOI8-R)"),
    "koi8-u": QT_TRANSLATE_NOOP("ViewingWords", "Ukrainian (KOI8-U)"),
    "cp866": QT_TRANSLATE_NOOP("ViewingWords", "Russian (DOS)"),
}
_ELSEWHERE: Final = QT_TRANSLATE_NOOP(
    "ViewingWords",
    "Nothing was opened. Another program would have to: it may remember the file, make small"
    " pictures of it, or reach the network. If you must, save a copy, and open it on a device that"
    " holds nothing else.",
)
_NOT_SHOWN: Final = {
    "audio": QT_TRANSLATE_NOOP("ViewingWords", "Sound is not played here."),
    "video": QT_TRANSLATE_NOOP("ViewingWords", "Video is not played here."),
    "other": QT_TRANSLATE_NOOP("ViewingWords", "This kind of file is not shown here."),
}


def encodings() -> list[tuple[str, str]]:
    """Id and words of every encoding that a text can be read in."""
    return [(one, _translated(_ENCODINGS[one])) for one in ENCODINGS]


def not_shown(kind: str) -> tuple[str, str]:
    """What is said of a file that is not shown, and why."""
    if kind == "empty":
        what = QCoreApplication.translate("ViewingWords", "This file is empty.")
        return what, QCoreApplication.translate("ViewingWords", "It has no bytes at all.")
    return _translated(_NOT_SHOWN.get(kind, _NOT_SHOWN["other"])), _translated(_ELSEWHERE)


def _translated(words: object) -> str:
    return QCoreApplication.translate("ViewingWords", str(words))
