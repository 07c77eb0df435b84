"""Icons: own drawings on a 24 grid, tinted with a token and drawn at the screen's own ratio."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication

from ui.theme.theme import colours, watch

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPainter

FOLDER: Final = Path(__file__).parent.parent / "resources" / "icons"

_GRID: Final = 24
_STROKE: Final = 1.6
# Thinner lines fade into grey on an ordinary screen.
_THINNEST: Final = 1.1

# Things that point along the line of reading. Ticks, clocks and letters do not.
MIRRORED: Final = frozenset(
    {
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "export",
        "arrow-left",
        "list",
        "list-names",
        "reply",
        "undo",
    }
)

_OF_TYPE: Final = {
    "airport-border-stop": "plane",
    "passport-confiscation": "passport",
    "exit-ban": "ban",
    "visa-obstruction": "visa",
    "movement-restriction": "barrier",
    "interrogation-summons": "cup",
    "arrest-detention": "bars",
    "incommunicado-rsdl": "door-shut",
    "enforced-disappearance": "person-missing",
    "house-arrest": "house",
    "torture-ill-treatment": "hand-bound",
    "denial-medical-care": "medical-barred",
    "denial-counsel-family": "speech-barred",
    "death-in-custody": "candle",
    "physical-attack": "bandage",
    "threat-harassment": "speech-warning",
    "un-premises-photography": "camera",
    "un-premises-removal": "badge-barred",
    "un-premises-intimidation": "person-watched",
    "accreditation-obstruction": "badge",
    "participant-list-demand": "list-names",
    "security-measure-demand": "crowd",
    "speaking-obstruction": "mic-off",
    "event-obstruction": "calendar-barred",
    "un-visit-interference": "van",
    "un-official-pressure": "podium",
    "submission-censorship": "page-struck",
    "family-pressure": "family",
    "employer-livelihood-pressure": "briefcase",
    "professional-sanction": "licence",
    "associates-targeted": "group",
    "physical-surveillance": "eye-watch",
    "digital-surveillance": "wifi",
    "device-search-seizure": "phone",
    "raid-seizure": "raid",
    "smear-stigmatisation": "newspaper",
    "charges-prosecution": "gavel",
    "restrictive-legislation": "law",
    "organisation-restriction": "building",
    "other": "note",
}


_waiting: list[bool] = []


def type_icon_name(type_id: str) -> str:
    """The icon of an incident type; a plain sheet for one this version does not know."""
    return _OF_TYPE.get(type_id, "note")


def of_types() -> tuple[str, ...]:
    """The icons of all incident types."""
    return tuple(dict.fromkeys(_OF_TYPE.values()))


def names() -> tuple[str, ...]:
    """Every icon there is."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.svg")))


def _mirrors(name: str, mirror: bool | None) -> bool:
    if mirror is not None:
        return mirror
    rightwards = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return rightwards and name in MIRRORED


@lru_cache(maxsize=512)
def _drawn(  # noqa: PLR0913, PLR0917 - the key of the cache
    name: str, value: str, second: str, size: int, ratio: float, mirrored: bool
) -> QPixmap:
    # Loading these takes longer than the unlock screen's first painting may wait for it.
    from PySide6.QtCore import QByteArray  # noqa: PLC0415 - loaded when something is first drawn
    from PySide6.QtGui import QImage, QPainter, QTransform  # noqa: PLC0415 - the same
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - the same

    drawing = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    # Only the mark of the notebook has a second colour.
    width = max(_STROKE, _THINNEST * _GRID / size)
    drawing = drawing.replace('stroke-width="1.6"', f'stroke-width="{width:.3f}"')
    tinted = drawing.replace("currentColor", value).replace("secondColor", second)
    renderer = QSvgRenderer(QByteArray(tinted.encode()))
    edge = round(size * ratio)
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    if mirrored:
        painter.setTransform(QTransform(-1, 0, 0, 1, edge, 0))
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(ratio)
    return made


def pixmap(
    name: str,
    colour: str = "ink2",
    size: int = 18,
    ratio: float = 1.0,
    *,
    mirror: bool | None = None,
) -> QPixmap:
    """An icon as pixels of the screen it is for.

    Args:
        name: A name of `names()`.
        colour: A token.
        size: Edge in logical pixels.
        ratio: Pixels of the screen to a logical pixel: `widget.devicePixelRatioF()`.
        mirror: Whether to mirror it; None: what the direction of reading asks.
    """
    tokens = colours()
    value, second = str(getattr(tokens, colour)), tokens.on_accent
    return _drawn(name, value, second, size, ratio, _mirrors(name, mirror))


def icon(name: str, *, colour: str = "ink2", size: int = 18, mirror: bool | None = None) -> QIcon:
    """An icon for what Qt draws itself (menus). Painted widgets take the name instead.

    Args:
        name: A name of `names()`.
        colour: A token.
        size: Edge in logical pixels.
        mirror: Whether to mirror it; None: what the direction of reading asks.
    """
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - slow to load, and not on the first screen

    made = QIcon()
    screens = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
    for ratio in sorted(screens):
        made.addPixmap(pixmap(name, colour, size, ratio, mirror=mirror))
        made.addPixmap(pixmap(name, "ink3", size, ratio, mirror=mirror), QIcon.Mode.Disabled)
    return made


def paint(  # noqa: PLR0913, PLR0917 - where, what and how it looks
    painter: QPainter,
    name: str,
    x: float,
    y: float,
    size: int = 18,
    colour: str = "ink2",
    *,
    mirror: bool | None = None,
) -> None:
    """Draw an icon with its top left corner at a place.

    Args:
        painter: Where.
        name: A name of `names()`.
        x: Left edge.
        y: Top edge.
        size: Edge in logical pixels.
        colour: A token.
        mirror: Whether to mirror it; None: what the direction of reading asks.
    """
    if _waiting:
        return
    ratio = painter.device().devicePixelRatioF()
    made = pixmap(name, colour, size, ratio, mirror=mirror)
    # Between two pixels of the screen a crisp line becomes two grey ones.
    painter.drawPixmap(
        QRectF(round(x * ratio) / ratio, round(y * ratio) / ratio, size, size),
        made,
        QRectF(made.rect()),
    )


def wait() -> None:
    """Paint no icons until `come`: the first painting shows its words without waiting for them."""
    _waiting.append(True)


def come() -> None:
    """Paint icons from now on, also where they are missing."""
    if _waiting:
        _waiting.clear()
        for window in QApplication.topLevelWidgets():
            window.update()


def _forget() -> None:
    _drawn.cache_clear()


watch(_forget)
