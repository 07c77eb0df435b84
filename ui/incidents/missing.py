"""What is still missing before a record can be sent, in one sentence and a few words each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject

from ui.i18n import dates
from ui.incidents.words import joined
from ui.messages import part_words, place_words
from ui.widgets.labels import isolated

if TYPE_CHECKING:
    from defender_app.model.incident import Incident
    from defender_app.record_list import Look

_NAMED: Final = 3
_PEOPLE: Final = ("persons[", "organisations[")


def headline(look: Look) -> str:
    """How many things are missing, or what happened to the record."""
    status = look.incident.record_status
    if status in {"sent", "answered"} and look.sent_on:
        template = QCoreApplication.translate("MissingWords", "Sent on {date}")
        return template.format(date=dates.shown(look.sent_on[0][:10]))
    if status == "withdrawn":
        return QCoreApplication.translate("MissingWords", "Withdrawn, so it is not sent again")
    if status == "closed":
        return QCoreApplication.translate("MissingWords", "Closed")
    return _counted(look.left)


def details(look: Look) -> str:
    """The first things that are missing; for a record that is ready, what comes next."""
    asked = [
        person.pseudonym or "" for person in look.incident.persons if person.pid in look.to_ask
    ]
    template = QCoreApplication.translate("MissingWords", "Ask {person} for consent")
    things = [template.format(person=isolated(name)) for name in asked if name]
    questions = (_question(path, look.incident) for path, _ in look.missing)
    things += dict.fromkeys(words for words in questions if words)
    if things:
        return joined(*things[:_NAMED])
    if look.incident.record_status == "draft":
        return QCoreApplication.translate("MissingWords", "It is still a draft")
    return ""


def _question(path: str, incident: Incident) -> str:
    """What is missing; of a person also whose answer it is."""
    words = place_words(path, incident)
    if not path.startswith(_PEOPLE):
        return words
    whose = part_words(path, incident)
    template = QCoreApplication.translate("MissingWords", "{person}: {question}")
    return template.format(person=isolated(whose), question=words) if words else ""


def _counted(count: int) -> str:
    words = {
        0: QCoreApplication.translate("MissingWords", "Nothing is missing"),
        1: QCoreApplication.translate("MissingWords", "One thing is missing before you can send"),
        2: QCoreApplication.translate("MissingWords", "Two things are missing before you can send"),
        3: QCoreApplication.translate(
            "MissingWords", "Three things are missing before you can send"
        ),
        4: QCoreApplication.translate(
            "MissingWords", "Four things are missing before you can send"
        ),
        5: QCoreApplication.translate(
            "MissingWords", "Five things are missing before you can send"
        ),
    }
    return words.get(count) or _Counts().things(count)


class _Counts(QObject):
    """Plural forms are taken up from ``tr`` alone."""

    def things(self, count: int) -> str:
        """How much is missing, when it is more than a word can say."""
        return self.tr("%n thing(s) are missing before you can send", "", count)
