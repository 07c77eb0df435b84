"""From the codes of the gate for actions to sentences, at the moment of display."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.desk import words
from ui.messages.safe import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.focal.actions import Missing

_LONGEST_CONDITION: Final = 240

_ACTIONS: Final = {
    "own-file": (
        QT_TRANSLATE_NOOP("Actions", "Read and keep"),
        QT_TRANSLATE_NOOP("Actions", "needs: yes to the focal point"),
    ),
    "confide": (
        QT_TRANSLATE_NOOP("Actions", "Ask UN colleagues, without a name"),
        QT_TRANSLATE_NOOP("Actions", "needs: yes to UN staff, in confidence"),
    ),
    "letter-named": (
        QT_TRANSLATE_NOOP("Actions", "Letter to the Government, with names"),
        QT_TRANSLATE_NOOP(
            "Actions",
            "needs: yes to a letter, and yes to the name in public UN reports (or a request for"
            " initials)",
        ),
    ),
    "letter-unnamed": (
        QT_TRANSLATE_NOOP("Actions", "Letter without names, on a law or a pattern"),
        QT_TRANSLATE_NOOP("Actions", "needs: yes to UN staff, of whoever told it"),
    ),
    "treaty-body": (
        QT_TRANSLATE_NOOP("Actions", "Confidential submission to a treaty body"),
        QT_TRANSLATE_NOOP("Actions", "needs: yes to UN staff, in confidence"),
    ),
    "sg-named": (
        QT_TRANSLATE_NOOP("Actions", "Secretary-General’s report, with names"),
        QT_TRANSLATE_NOOP(
            "Actions",
            "needs: yes to that report by name, and to the name in public, asked for in its year",
        ),
    ),
    "sg-unnamed": (
        QT_TRANSLATE_NOOP("Actions", "Secretary-General’s report, without names"),
        QT_TRANSLATE_NOOP("Actions", "needs: yes to that report, asked for in its year"),
    ),
    "press": (
        QT_TRANSLATE_NOOP("Actions", "Press release"),
        QT_TRANSLATE_NOOP("Actions", "needs: yes to the name in media or in public UN reports"),
    ),
    "un-security": (
        QT_TRANSLATE_NOOP("Actions", "Complaint to UN security"),
        QT_TRANSLATE_NOOP("Actions", "needs: yes to UN staff, in confidence"),
    ),
    "other-ngo": (
        QT_TRANSLATE_NOOP("Actions", "Share with another organisation"),
        QT_TRANSLATE_NOOP("Actions", "needs: yes to that organisation by its name"),
    ),
    "contact": (
        QT_TRANSLATE_NOOP("Actions", "Contact the person"),
        QT_TRANSLATE_NOOP("Actions", "needs: yes to being contacted"),
    ),
    "training": (
        QT_TRANSLATE_NOOP("Actions", "Use in training"),
        QT_TRANSLATE_NOOP("Actions", "needs: yes to that, and changing it beyond recognition"),
    ),
}
_USES: Final = {
    "focal-point": QT_TRANSLATE_NOOP("Actions", "reading and keeping it"),
    "un-confidential": QT_TRANSLATE_NOOP("Actions", "UN staff, in confidence"),
    "government-letter": QT_TRANSLATE_NOOP("Actions", "a letter to the Government"),
    "un-public-name": QT_TRANSLATE_NOOP("Actions", "the name in public UN reports"),
    "sg-report": QT_TRANSLATE_NOOP("Actions", "the Secretary-General’s report"),
    "other-ngo": QT_TRANSLATE_NOOP("Actions", "another organisation"),
    "media-name": QT_TRANSLATE_NOOP("Actions", "the name in media"),
    "contact-back": QT_TRANSLATE_NOOP("Actions", "being contacted"),
    "training-anonymised": QT_TRANSLATE_NOOP("Actions", "training"),
}
_BECAUSE: Final = {
    "not-asked": QT_TRANSLATE_NOOP("Actions", "{who} was not asked about {use}."),
    "not-asked-too-risky": QT_TRANSLATE_NOOP("Actions", "Asking {who} about {use} was too risky."),
    "no": QT_TRANSLATE_NOOP("Actions", "{who} said no to {use}."),
    "withdrawn": QT_TRANSLATE_NOOP("Actions", "{who} took back the yes to {use}."),
    "conditional": QT_TRANSLATE_NOOP(
        "Actions", "{who} agreed to {use} only under a condition, and nobody said it is met."
    ),
    "review-passed": QT_TRANSLATE_NOOP(
        "Actions", "{who} agreed to {use}, and the day to ask again has come."
    ),
    "not-shared-with": QT_TRANSLATE_NOOP("Actions", "{who} agreed to {use}, but not to this one."),
    "how-named": QT_TRANSLATE_NOOP("Actions", "{who} agreed to {use}, but not by name."),
    "not-renewed": QT_TRANSLATE_NOOP(
        "Actions", "{who} agreed to {use}, and was not asked again for this year."
    ),
}
_UNKNOWN: Final = QT_TRANSLATE_NOOP("Actions", "{who} gave no clear yes to {use}.")
_ASK: Final = {
    "the-person": QT_TRANSLATE_NOOP("Actions", "Ask the person."),
    "guardian": QT_TRANSLATE_NOOP("Actions", "Ask the guardian, and the child too."),
    "family-member": QT_TRANSLATE_NOOP("Actions", "Ask the family."),
    "lawyer": QT_TRANSLATE_NOOP("Actions", "Ask the lawyer."),
    "other-representative": QT_TRANSLATE_NOOP("Actions", "Ask whoever may speak for them."),
    "family-or-lawyer": QT_TRANSLATE_NOOP("Actions", "Ask the family or the lawyer."),
    "each-of-them": QT_TRANSLATE_NOOP("Actions", "Ask each of them."),
}
_REFUSED: Final = {
    "case-withdrawn": QT_TRANSLATE_NOOP("Actions", "The report was taken back."),
    "archived-no-consent": QT_TRANSLATE_NOOP(
        "Actions", "The case was archived because consent is missing."
    ),
    "correction-unproven": QT_TRANSLATE_NOOP(
        "Actions", "It says that it corrects another report, and that is not proven."
    ),
    "case-superseded": QT_TRANSLATE_NOOP(
        "Actions", "A correction of it is here. Work with that one."
    ),
    "wrong-mode": QT_TRANSLATE_NOOP("Actions", "Training and real cases never meet."),
    "nobody-agreed": QT_TRANSLATE_NOOP("Actions", "Nobody stands in it who could agree."),
    "nobody-left": QT_TRANSLATE_NOOP(
        "Actions",
        "Somebody who cannot be left out would be: whose case it is, or, for a letter without "
        "names, whoever told of it.",
    ),
}
_SAYS: Final = {
    "public-after-60-days": QT_TRANSLATE_NOOP(
        "Actions", "The letter becomes public after about 60 days."
    ),
    "mark-not-for-website": QT_TRANSLATE_NOOP(
        "Actions", "Mark it: confidential, not for the website."
    ),
    "name-goes-to-security-and-secretariat": QT_TRANSLATE_NOOP(
        "Actions", "The name goes to security and to the secretariat of the meeting."
    ),
    "change-beyond-recognition": QT_TRANSLATE_NOOP(
        "Actions", "Change it until nobody can recognise it."
    ),
    "training": QT_TRANSLATE_NOOP("Actions", "TRAINING: everything that leaves is marked so."),
    "strictest-tier": QT_TRANSLATE_NOOP(
        "Actions",
        "It holds data that need the most care (health, violence, children, people who are held):"
        " they need a confirmation of their own, and never enter the yearly summary.",
    ),
    "redaction-asked": QT_TRANSLATE_NOOP(
        "Actions", "Ask the UN, in the letter, to publish initials instead of names."
    ),
    "without-persons": QT_TRANSLATE_NOOP("Actions", "Nobody may stand in it: only what happened."),
    "withdrawal-unproven": QT_TRANSLATE_NOOP(
        "Actions", "A notice says that it is taken back, and is not proven. Ask the sender first."
    ),
    "name-not-here": QT_TRANSLATE_NOOP(
        "Actions",
        "Somebody agreed to be named, but the name did not come with the report. Ask for it.",
    ),
    "child-without-guardian": QT_TRANSLATE_NOOP("Actions", "A child agreed without a guardian."),
    "child-not-asked": QT_TRANSLATE_NOOP("Actions", "Nobody noted whether the child wants it."),
}


def _say(found: object) -> str:
    return QCoreApplication.translate("Actions", str(found))


def action(code: str) -> str:
    """What an action is called; an unknown one as it is."""
    return _say(_ACTIONS[code][0]) if code in _ACTIONS else code


def need(code: str) -> str:
    """What it needs, in a few words."""
    return _say(_ACTIONS[code][1]) if code in _ACTIONS else ""


def use(code: str) -> str:
    """What somebody agreed to, for the middle of a sentence."""
    return _say(_USES[code]) if code in _USES else isolated(code)


def gap(one: Missing) -> str:
    """Whose *yes* is missing, why, under which condition, and whom to ask."""
    who = isolated(words.one_line(one.pseudonym)) if one.pseudonym else words.somebody()
    parts = [_say(_BECAUSE.get(one.because, _UNKNOWN)).format(who=who, use=use(one.use))]
    if one.condition:
        told = isolated(words.cut(words.one_line(one.condition), _LONGEST_CONDITION))
        parts.append(f"“{told}”.")
    if one.ask in _ASK:
        parts.append(_say(_ASK[one.ask]))
    return " ".join(parts)


def refused(codes: Iterable[str]) -> tuple[str, ...]:
    """Why nobody's *yes* would be enough."""
    return tuple(_say(_REFUSED.get(code, code)) for code in codes)


def says(codes: Iterable[str]) -> tuple[str, ...]:
    """What has to be said before something is done."""
    return tuple(_say(_SAYS.get(code, code)) for code in codes)
