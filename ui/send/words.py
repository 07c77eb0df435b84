"""From the values of what leaves to the words of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from defender_app.report.compared import DATE, REF
from defender_app.report.consent_gate import Extent
from defender_app.taxonomy import taxonomy
from ui.evidence import words as evidence_words
from ui.i18n import dates, field_words, places
from ui.messages import isolated
from ui.send.struck import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from defender_app.report.compared import Piece
    from defender_app.report.paper import Human

_TONES: Final = {"goes": "plain", "stays": "struck", "instead": "instead"}
SEPARATOR: Final = "\u2002·\u2002"


def runs(pieces: Iterable[Piece], names: Mapping[str, str]) -> list[Run]:
    """Pieces as they are shown.

    Args:
        pieces: of one value.
        names: pid, oid or eid to the word of this vault.
    """
    made: list[Run] = []
    for piece in pieces:
        if piece.state == "instead" and made and made[-1].tone == "struck":
            made.append(Run(" "))
        made.append(Run(piece_words(piece, names), _TONES[piece.state]))
    return made


def piece_words(piece: Piece, names: Mapping[str, str]) -> str:
    """One piece in words."""
    if piece.how == "real-name":
        return QCoreApplication.translate("SendWords", "real name")
    if piece.how == REF:
        if piece.state == "stays":
            return names.get(piece.about, "")
        return piece.text or names.get(piece.about, "")
    return _value(piece.how, piece.text)


def _value(how: str, text: str) -> str:
    kind, _, where = how.partition(":")
    if kind == "choice":
        type_id, _, field = where.partition(".")
        return field_words.choice_label(type_id, field, text)
    if how in {"bool", "none"}:
        return dict((*field_words.yes_no(), *field_words.no_answers())).get(text, text)
    if how in taxonomy().lists:
        return field_words.list_label(how, text)
    return {
        DATE: dates.shown,
        "country": places.country_name,
        "mechanism": field_words.mechanism_label,
        "type": field_words.type_label,
    }.get(how, str)(text)


def label_words(label: str) -> str:
    """The question of a value; "" where it needs none."""
    kind, _, where = label.partition(":")
    if kind == "common":
        return field_words.common_label(where)
    if kind == "field":
        return field_words.field_label(*where.split(".", 1))
    return field_words.consent_use_label(where) if kind == "use" else ""


def section_words(name: str) -> str:
    """The heading of a section of the paper."""
    return {
        "who": QCoreApplication.translate("SendWords", "Who"),
        "story": QCoreApplication.translate("SendWords", "What happened"),
        "acts": QCoreApplication.translate("SendWords", "The acts"),
        "when-where": QCoreApplication.translate("SendWords", "When and where"),
        "cooperation": QCoreApplication.translate("SendWords", "UN cooperation"),
        "agencies": QCoreApplication.translate("SendWords", "Agencies and bodies"),
        "perpetrators": QCoreApplication.translate("SendWords", "Who is alleged to have done it"),
        "responses": QCoreApplication.translate("SendWords", "What the authorities said"),
        "steps": QCoreApplication.translate("SendWords", "What was done about it"),
        "un-action": QCoreApplication.translate("SendWords", "What the UN did"),
        "upr": QCoreApplication.translate("SendWords", "Universal Periodic Review"),
        "treaty-body": QCoreApplication.translate("SendWords", "Treaty bodies"),
        "request": QCoreApplication.translate("SendWords", "What you ask for"),
        "sources": QCoreApplication.translate("SendWords", "Who told it"),
        "evidence": QCoreApplication.translate("SendWords", "Evidence"),
    }[name]


def shape(human: Human) -> str:
    """The shape of consent beside a person."""
    decision = human.decision
    if decision.extent is Extent.NAMED:
        return "yes"
    if decision.extent is not Extent.NOTHING:
        return "some"
    return {
        "not-asked": "not-asked",
        "not-asked-too-risky": "not-asked-too-risky",
        "withdrawn": "withdrawn",
        "conditional": "conditional",
        "review-passed": "conditional",
    }.get(decision.because, "no")


def fate(human: Human) -> str:
    """What becomes of a person, for the list."""
    translate = QCoreApplication.translate
    if human.decision.extent is Extent.NOTHING:
        return {
            "not-asked": translate("SendWords", "Stays here, not asked"),
            "not-asked-too-risky": translate("SendWords", "Stays here, too risky to ask"),
            "no": translate("SendWords", "Stays here, said no"),
            "withdrawn": translate("SendWords", "Stays here, consent withdrawn"),
            "conditional": translate("SendWords", "Stays here, under a condition"),
            "review-passed": translate("SendWords", "Stays here, to be asked again"),
            "left-out": translate("SendWords", "Stays here, left out by you"),
        }.get(human.decision.because, translate("SendWords", "Stays here"))
    return {
        Extent.NAMED: translate("SendWords", "Goes with name"),
        Extent.INITIALS: translate("SendWords", "Goes with initials"),
        Extent.TITLE_ONLY: translate("SendWords", "Goes with title only"),
    }[human.decision.extent]


def fate_title(human: Human) -> str:
    """The same in the margin of the paper."""
    translate = QCoreApplication.translate
    if human.decision.extent is Extent.NOTHING:
        return translate("SendWords", "{who} stays here").format(who=human.word)
    if human.decision.contact:
        return {
            Extent.NAMED: translate("SendWords", "Name and contact go, kept apart"),
            Extent.INITIALS: translate("SendWords", "Initials and contact go, kept apart"),
            Extent.TITLE_ONLY: translate("SendWords", "Title, and contact kept apart"),
        }[human.decision.extent]
    return {
        Extent.NAMED: translate("SendWords", "Name goes, kept apart"),
        Extent.INITIALS: translate("SendWords", "Initials go, kept apart"),
        Extent.TITLE_ONLY: translate("SendWords", "Title only"),
    }[human.decision.extent]


def fate_reason(human: Human) -> str:
    """Why: what was agreed and when, or why nothing goes."""
    translate = QCoreApplication.translate
    because = human.decision.because
    if human.decision.extent is Extent.NOTHING:
        return {
            "not-asked": translate("SendWords", "Not asked yet. That counts as no"),
            "not-asked-too-risky": translate("SendWords", "Too risky to ask. That counts as no"),
            "no": translate("SendWords", "Said no"),
            "withdrawn": translate("SendWords", "Withdrew the consent"),
            "conditional": translate("SendWords", "The condition is not confirmed"),
            "review-passed": translate("SendWords", "The day to ask again has passed"),
            "left-out": translate("SendWords", "Left out by you for this report"),
        }.get(because, "")
    day = dates.shown(human.answered_on) if human.answered_on else ""
    how = field_words.list_label("consent_how", human.answered_how) if human.answered_how else ""
    if human.decision.extent is Extent.NAMED:
        said = translate("SendWords", "Agreed {day}, {how}") if how else ""
        said = said or translate("SendWords", "Agreed {day}")
    elif because == "perpetrator":
        return translate("SendWords", "Never named: alleged to have done it")
    elif because == "group":
        return translate("SendWords", "A group: count and title only")
    else:
        said = translate("SendWords", "Agreed {day}, without a name")
    return said.format(day=day, how=how[:1].lower() + how[1:]) if day else ""


def whom(human: Human) -> str:
    """Whom to ask about somebody, in words; "" where nobody is asked."""
    translate = QCoreApplication.translate
    said = {
        "the-person": "{who}",
        "guardian": translate("SendWords", "the guardian of {who}"),
        "family-member": translate("SendWords", "the family of {who}"),
        "lawyer": translate("SendWords", "the lawyer of {who}"),
        "other-representative": translate("SendWords", "whoever answers for {who}"),
        "family-or-lawyer": translate("SendWords", "the family or the lawyer of {who}"),
        "each-of-them": translate("SendWords", "each person of {who}"),
    }.get(human.ask, "")
    return said.format(who=isolated(human.word)) if said else ""


def ask_words(human: Human) -> str:
    """Who can change what becomes of somebody; "" where nobody can."""
    translate = QCoreApplication.translate
    who = whom(human)
    if not who:
        return ""
    template = {
        "not-asked": translate("SendWords", "Ask {who}"),
        "review-passed": translate("SendWords", "Ask {who} again"),
        "not-asked-too-risky": translate("SendWords", "When it is safe, ask {who}"),
        "conditional": translate("SendWords", "{who} can say whether it is met"),
        "how-named": translate("SendWords", "For more, ask {who}"),
        "group": translate("SendWords", "For more, ask {who}"),
    }.get(human.decision.because, translate("SendWords", "Only {who} can change that"))
    said = template.format(who=who)
    return said[:1].upper() + said[1:]


def stays_title(because: str) -> str:
    """Why a file stays, in the list."""
    translate = QCoreApplication.translate
    return {
        "": translate("SendWords", "The original goes"),
        "cleaned": translate("SendWords", "A cleaned copy goes"),
        "cleaned-instead": translate("SendWords", "Stays here, its cleaned copy goes"),
        "newer-copy": translate("SendWords", "Stays here, another copy goes"),
        "original-instead": translate("SendWords", "Stays here, the original goes"),
        "no-cleaned-copy": translate("SendWords", "No cleaned copy yet"),
        "no-file": translate("SendWords", "Described, no file"),
        "only-its-hash": translate("SendWords", "Not in this vault, only its hash"),
        "left-out": translate("SendWords", "Stays here, left out by you"),
        "shows-a-person-not-named": translate("SendWords", "Stays here, shows {who}"),
        "holds-people-not-listed": translate("SendWords", "Stays here, people not listed"),
    }.get(because, translate("SendWords", "Stays here"))


def size_words(size: int) -> str:
    """Bytes as people say them."""
    return evidence_words.size(size)
