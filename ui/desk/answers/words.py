"""How words for answers are called, at the moment of display."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from defender_app.focal import templates
from ui.desk import words
from ui.i18n.places import own_language_name
from ui.messages.safe import isolated

if TYPE_CHECKING:
    from defender_app.focal.templates import Template


def language(tag: str) -> str:
    """A language in its own words; a tag that nobody knows as it is."""
    return own_language_name(tag)


def called(template: Template) -> str:
    """A template in a list: its name, or its kind, and its language."""
    kind = isolated(template.name) if template.name else words.reply_kind(template.kind)
    said = QCoreApplication.translate("Answers", "{kind}, {language}")
    if template.is_own:
        said = QCoreApplication.translate("Answers", "{kind}, {language}, your own")
    return said.format(kind=kind, language=language(template.language))


def places() -> str:
    """What may stand in curly brackets."""
    return ", ".join(f"{{{one}}}" for one in templates.PLACES)
