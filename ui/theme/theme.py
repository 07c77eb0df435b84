"""Light, dark and high contrast: what is in force now, and who wants to hear of a change."""

from __future__ import annotations

import contextlib
import re
import weakref
from types import MethodType
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import (
    QAccessibilityHints,
    QColor,
    QFont,
    QFontInfo,
    QGuiApplication,
    QPalette,
    QStyleHints,
)
from PySide6.QtWidgets import QApplication

from ui.theme.tokens import DARK, LIGHT, Colours, Type

if TYPE_CHECKING:
    from collections.abc import Callable

Appearance = Literal["system", "light", "dark"]

_PLAIN_RATIO = 96
_LARGEST = 2.5
_SWEEP = 256
_TABULAR = QFont.Tag("tnum")
_TIBETAN = re.compile("[\u0f00-\u0fff]")
# Of the height of letters, for whoever reads better with more room between them.
_WIDER_LETTERS = 0.12
_WIDER_WORDS = 0.16
_WIDER_LINES = 0.25
_JOINED = frozenset(
    {
        QLocale.Script.ArabicScript,
        QLocale.Script.TibetanScript,
        QLocale.Script.SimplifiedHanScript,
        QLocale.Script.TraditionalHanScript,
    }
)


class _Theme(QObject):
    """The theme of the process: one, since a process has one application."""

    def __init__(self) -> None:
        super().__init__()
        self.active = LIGHT
        self.dark = False
        self.appearance: Appearance = "system"
        self.styled = False
        self.installed = False
        self.scale = 1.0
        self.larger = 1.0
        self.chosen = 1.0
        self.wider = False
        self.hints: QStyleHints | None = None
        self.accessibility: QAccessibilityHints | None = None
        self.watchers: list[Callable[[], Callable[[], None] | None]] = []

    def refresh(self) -> None:
        """Take what the system says now, and tell everybody who watches."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        self.dark = _system_is_dark() if self.appearance == "system" else self.appearance == "dark"
        self.active = DARK if self.dark else LIGHT
        self.scale = _text_scale() * self.larger * self.chosen
        if _wants_contrast():
            self.active = _high_contrast(self.active)
        _dress(application, self.active)
        self._tell()

    def _tell(self) -> None:
        for reference in tuple(self.watchers):
            callback = reference()
            if callback is None:
                self.watchers.remove(reference)
                continue
            try:
                callback()
            except RuntimeError:
                # The C++ half of a watcher went first; its Python half just does not know yet.
                with contextlib.suppress(ValueError):
                    self.watchers.remove(reference)


_ALIASES = frozenset({"sans serif", "sans-serif", "sans"})
# After the system's font: left alone, it may lend Chinese the letters and commas of another place.
_CHINESE = (
    *("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI"),
    *("WenQuanYi Micro Hei", "Droid Sans Fallback"),
)

# Nothing moves by itself, whatever the desktop likes: so there is nothing to switch off.
_MOVING = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)

_theme = _Theme()
_fonts: dict[tuple[str, int, int, bool, str], QFont] = {}


def colours() -> Colours:
    """The colours in force now. Ask at every painting; they change while the window is open."""
    return _theme.active


def colour(name: str) -> QColor:
    """The token `name` of the theme in force, ready to paint with."""
    return QColor(getattr(_theme.active, name))


def is_dark() -> bool:
    """Whether the dark theme is in force."""
    return _theme.dark


def scaled(pixels: float) -> int:
    """`pixels` at 100 %, for the text size the person chose in the system."""
    return round(pixels * _theme.scale)


def families(of: QFont) -> list[str]:
    """The family of a font of the system, and those that lend it letters, the likeliest first."""
    family = of.family()
    # An alias is no family: the next in the list would take its place.
    own = QFontInfo(of).family() if family.lower() in _ALIASES else family
    return [own, *_CHINESE]


def font(size: Type | int, weight: int = 400, *, tabular: bool = False) -> QFont:
    """The system's font at a size of the scale.

    Args:
        size: Pixels at 100 %.
        weight: 400, 500 or 600.
        tabular: All figures equally wide, for dates, times and counts.
    """
    made = QApplication.font()
    family, pixels = made.family(), scaled(int(size))
    key = (family, pixels, weight, tabular, _spaced())
    known = _fonts.get(key)
    if known is not None:
        return QFont(known)
    made.setFamilies(families(made))
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    if tabular:
        made.setFeature(_TABULAR, 1)
    _space_out(made, pixels)
    _fonts[key] = made
    # A copy: whoever strikes words through strikes only their own.
    return QFont(made)


def line_height(size: Type | int, words: str = "", *, loose: bool = False) -> int:
    """How far apart lines of this size stand, so that no script changes the layout.

    Args:
        size: Pixels at 100 %.
        words: What will stand there: Tibetan is taller than its size says.
        loose: For narratives.
    """
    tibetan = QLocale().language() == QLocale.Language.Tibetan or (
        not words.isascii() and _TIBETAN.search(words) is not None
    )
    factor = 1.8 if tibetan else 1.57 if loose else 1.45
    if _theme.wider:
        factor += _WIDER_LINES
    return round(scaled(int(size)) * factor)


def application(name: str) -> QApplication:
    """Make the one application, in Fusion from the start.

    Asked for it later, Qt for Python hands out the style, and loads all there is to know of styles.

    Args:
        name: What the window system calls it.
    """
    _theme.styled = True
    return QApplication([name, "-style", "fusion"])


def install(application: QApplication, appearance: Appearance = "system") -> None:
    """Dress the application, and follow the system from now on.

    Args:
        application: The one application.
        appearance: `system` follows the desktop; the others stay.
    """
    _theme.appearance = appearance
    hints = QGuiApplication.styleHints()
    if not _theme.installed:
        _theme.installed = True
        if not _theme.styled:
            application.setStyle("Fusion")
        hints.colorSchemeChanged.connect(_theme.refresh)
        _watch_contrast()
        for effect in _MOVING:
            QApplication.setEffectEnabled(effect, enable=False)
        from ui.theme import focus  # noqa: PLC0415 - the ring asks this module for its colour

        focus.install(application)
    # The title bar is the system's: it turns dark only when told.
    if appearance == "system":
        hints.unsetColorScheme()
    else:
        schemes = Qt.ColorScheme
        hints.setColorScheme(schemes.Dark if appearance == "dark" else schemes.Light)
    _theme.refresh()


def enlarge(factor: float) -> None:
    """Make all letters larger than the system asks for; 1.0 as it asks."""
    if factor != _theme.larger:
        _theme.larger = factor
        _theme.refresh()


def suit(percent: int, *, wider: bool) -> None:
    """Take on how somebody reads: also on top of what the system asks for.

    Args:
        percent: how large letters are; 100 as the system asks.
        wider: whether letters, words and lines stand further apart.
    """
    if (percent / 100, wider) != (_theme.chosen, _theme.wider):
        _theme.chosen, _theme.wider = percent / 100, wider
        _theme.refresh()


def _spaced() -> str:
    """How far apart letters and words stand: joined letters must not come apart."""
    if not _theme.wider:
        return ""
    return "words" if QLocale().script() in _JOINED else "letters"


def _space_out(made: QFont, pixels: int) -> None:
    how = _spaced()
    # Qt's font may be one that was spaced out before.
    letters = pixels * _WIDER_LETTERS if how == "letters" else 0.0
    made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, letters)
    made.setWordSpacing(pixels * _WIDER_WORDS if how else 0.0)


def watch(callback: Callable[[], None]) -> None:
    """Call `callback` after each change of theme, for as long as its owner lives."""
    watchers = _theme.watchers
    if len(watchers) % _SWEEP == _SWEEP - 1:
        watchers[:] = [reference for reference in watchers if reference() is not None]
    watchers.append(_weakly(callback))


def _weakly(callback: Callable[[], None]) -> Callable[[], Callable[[], None] | None]:
    owner = getattr(callback, "__self__", None)
    if owner is None:
        return weakref.ref(callback)
    if isinstance(callback, MethodType):
        return weakref.WeakMethod(callback)
    # A method of Qt's own, such as `update`: no weak reference to it lives longer than its call.
    alive, name = weakref.ref(owner), callback.__name__
    return lambda: getattr(alive(), name, None)


def _text_scale() -> float:
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInch() if screen is not None else _PLAIN_RATIO
    # Below 96 lies macOS with its own unit, not a person who wants smaller letters.
    return min(max(dots / _PLAIN_RATIO, 1.0), _LARGEST)


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _wants_contrast() -> bool:
    hints = _theme.accessibility
    if hints is None:
        return False
    return hints.contrastPreference() == Qt.ContrastPreference.HighContrast


def _watch_contrast() -> None:
    # Both are held: the binding forgets the second as soon as nobody holds the first.
    _theme.hints = QGuiApplication.styleHints()
    _theme.accessibility = _theme.hints.accessibility()
    _theme.accessibility.contrastPreferenceChanged.connect(_theme.refresh)


def _high_contrast(base: Colours) -> Colours:
    """The system's own palette, with `edge` wherever a border was only decoration.

    Args:
        base: Our theme of the same brightness: it fills in what a palette does not know.
    """
    QApplication.setPalette(QPalette())  # ours away, so that the system's shows
    system = QGuiApplication.palette()
    roles = QPalette.ColorRole
    ink = system.color(roles.WindowText).name()
    paper = system.color(roles.Window).name()
    return base._replace(
        paper=paper,
        surface=system.color(roles.Base).name(),
        sunken=paper,
        fill=paper,
        ink=ink,
        ink2=ink,
        ink3=ink,
        line=base.edge,
        rim=base.edge,
        accent=system.color(roles.Highlight).name(),
        accent_hover=system.color(roles.Highlight).name(),
        on_accent=system.color(roles.HighlightedText).name(),
    )


def _dress(application: QApplication, tokens: Colours) -> None:
    from ui.theme import sheet  # noqa: PLC0415 - the sheet asks this module for its sizes

    application.setPalette(palette(tokens))
    application.setFont(font(Type.BODY))
    application.setStyleSheet(sheet.style_sheet(tokens))


def palette(tokens: Colours) -> QPalette:
    """What Fusion paints with, made of the tokens."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, value in (
        (roles.Window, tokens.paper),
        (roles.WindowText, tokens.ink),
        (roles.Base, tokens.surface),
        (roles.AlternateBase, tokens.paper),
        (roles.ToolTipBase, tokens.surface),
        (roles.ToolTipText, tokens.ink),
        (roles.PlaceholderText, tokens.ink3),
        (roles.Text, tokens.ink),
        (roles.Button, tokens.surface),
        (roles.ButtonText, tokens.ink),
        (roles.BrightText, tokens.on_accent),
        (roles.Highlight, tokens.accent),
        (roles.HighlightedText, tokens.on_accent),
        (roles.Link, tokens.accent),
        (roles.LinkVisited, tokens.accent),
        (roles.Light, tokens.surface),
        (roles.Midlight, tokens.hover),
        (roles.Mid, tokens.rim),
        (roles.Dark, tokens.edge),
        (roles.Shadow, tokens.line),
        (roles.Accent, tokens.accent),
    ):
        made.setColor(role, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(disabled, role, QColor(tokens.ink3))
    return made
