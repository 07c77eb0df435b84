"""Evidence in words: sizes, fingerprints, kinds, and what was done with a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.model.answers import plain
from ui import i18n
from ui.widgets.labels import own_way

if TYPE_CHECKING:
    from defender_app.model.evidence import Evidence

ICONS: Final = {
    "photograph": "image",
    "video": "video",
    "audio": "audio",
    "document": "file-text",
    "official-document": "file-text",
    "screenshot": "image",
    "message": "mail",
    "web-capture": "globe",
    "own-note": "note",
    "medical-record": "medical",
}
_UNITS: Final = (
    QT_TRANSLATE_NOOP("EvidenceWords", "{size} bytes"),
    QT_TRANSLATE_NOOP("EvidenceWords", "{size} KB"),
    QT_TRANSLATE_NOOP("EvidenceWords", "{size} MB"),
    QT_TRANSLATE_NOOP("EvidenceWords", "{size} GB"),
)
_STEP: Final = 1024
_WHOLE_FROM: Final = 10
_SHORT: Final = 8
_ACTIONS: Final = {
    "added": QT_TRANSLATE_NOOP("EvidenceWords", "Taken in, untouched"),
    "viewed": QT_TRANSLATE_NOOP("EvidenceWords", "Looked at inside the vault"),
    "copied": QT_TRANSLATE_NOOP("EvidenceWords", "Copied"),
    "exported": QT_TRANSLATE_NOOP("EvidenceWords", "A copy left the vault"),
    "export-failed": QT_TRANSLATE_NOOP("EvidenceWords", "A copy was to leave, and did not"),
    "received": QT_TRANSLATE_NOOP("EvidenceWords", "Received"),
    "verified": QT_TRANSLATE_NOOP("EvidenceWords", "Compared with its fingerprint"),
    "shows-confirmed": QT_TRANSLATE_NOOP("EvidenceWords", "Checked who can be recognised"),
    "removed": QT_TRANSLATE_NOOP("EvidenceWords", "Removed"),
    "described": QT_TRANSLATE_NOOP("EvidenceWords", "Described, before its file came"),
    "changed": QT_TRANSLATE_NOOP("EvidenceWords", "What is said of it was changed"),
}

_FILES: Final = {
    "image/jpeg": QT_TRANSLATE_NOOP("EvidenceWords", "JPEG picture"),
    "image/png": QT_TRANSLATE_NOOP("EvidenceWords", "PNG picture"),
    "image/heic": QT_TRANSLATE_NOOP("EvidenceWords", "HEIC picture"),
    "image/heif": QT_TRANSLATE_NOOP("EvidenceWords", "HEIF picture"),
    "image/webp": QT_TRANSLATE_NOOP("EvidenceWords", "WebP picture"),
    "image/gif": QT_TRANSLATE_NOOP("EvidenceWords", "GIF picture"),
    "image/tiff": QT_TRANSLATE_NOOP("EvidenceWords", "TIFF picture"),
    "image/bmp": QT_TRANSLATE_NOOP("EvidenceWords", "BMP picture"),
    "image/svg+xml": QT_TRANSLATE_NOOP("EvidenceWords", "SVG drawing"),
    "video/mp4": QT_TRANSLATE_NOOP("EvidenceWords", "MP4 film"),
    "video/quicktime": QT_TRANSLATE_NOOP("EvidenceWords", "QuickTime film"),
    "video/x-msvideo": QT_TRANSLATE_NOOP("EvidenceWords", "AVI film"),
    "video/webm": QT_TRANSLATE_NOOP("EvidenceWords", "WebM film"),
    "video/3gpp": QT_TRANSLATE_NOOP("EvidenceWords", "3GP film"),
    "video/mpeg": QT_TRANSLATE_NOOP("EvidenceWords", "MPEG film"),
    "audio/mpeg": QT_TRANSLATE_NOOP("EvidenceWords", "MP3 sound recording"),
    "audio/mp4": QT_TRANSLATE_NOOP("EvidenceWords", "M4A sound recording"),
    "audio/x-wav": QT_TRANSLATE_NOOP("EvidenceWords", "WAV sound recording"),
    "audio/ogg": QT_TRANSLATE_NOOP("EvidenceWords", "Ogg sound recording"),
    "audio/3gpp": QT_TRANSLATE_NOOP("EvidenceWords", "3GP sound recording"),
    "application/pdf": QT_TRANSLATE_NOOP("EvidenceWords", "PDF document"),
    "application/msword": QT_TRANSLATE_NOOP("EvidenceWords", "Word document, older form"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": QT_TRANSLATE_NOOP(
        "EvidenceWords", "Word document"
    ),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": QT_TRANSLATE_NOOP(
        "EvidenceWords", "Excel table"
    ),
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": QT_TRANSLATE_NOOP(
        "EvidenceWords", "PowerPoint slides"
    ),
    "application/vnd.oasis.opendocument.text": QT_TRANSLATE_NOOP(
        "EvidenceWords", "OpenDocument text"
    ),
    "application/vnd.oasis.opendocument.spreadsheet": QT_TRANSLATE_NOOP(
        "EvidenceWords", "OpenDocument table"
    ),
    "text/plain": QT_TRANSLATE_NOOP("EvidenceWords", "Plain text"),
    "text/html": QT_TRANSLATE_NOOP("EvidenceWords", "Web page"),
    "text/csv": QT_TRANSLATE_NOOP("EvidenceWords", "Table as plain text (CSV)"),
    "message/rfc822": QT_TRANSLATE_NOOP("EvidenceWords", "E-mail"),
    "application/zip": QT_TRANSLATE_NOOP("EvidenceWords", "ZIP archive"),
    "application/octet-stream": QT_TRANSLATE_NOOP("EvidenceWords", "Not known"),
}


def file_kinds() -> tuple[tuple[str, str], ...]:
    """(media type, words) of the kinds of files that have a name people know."""
    translate = QCoreApplication.translate
    return tuple((kind, translate("EvidenceWords", str(said))) for kind, said in _FILES.items())


def size(count: int) -> str:
    """A number of bytes, short: "2.4 MB"; in full where that is short too: "20 MB", "3.75 GB"."""
    amount, unit = float(count), 0
    while amount >= _STEP and unit < len(_UNITS) - 1:
        amount, unit = amount / _STEP, unit + 1
    rough = 0 if amount >= _WHOLE_FROM else 1
    digits = next((one for one in range(3) if (amount * 10**one).is_integer()), rough)
    shown = i18n.locale().toString(amount, "f", digits)
    said = QCoreApplication.translate("EvidenceWords", str(_UNITS[unit]))
    return own_way(said.format(size=shown))


def fingerprint(sha256: str) -> str:
    """The beginning and the end of a SHA-256."""
    return f"{sha256[:_SHORT]}…{sha256[-_SHORT:]}"


def icon(item: Evidence) -> str:
    """The icon of an item's kind."""
    return ICONS.get(plain(item.kind), "file")


def action(name: str) -> str:
    """What a custody entry says was done."""
    known = _ACTIONS.get(name)
    other = QCoreApplication.translate("EvidenceWords", "Something was done with it")
    return QCoreApplication.translate("EvidenceWords", str(known)) if known else other
