"""How consent is said in a word or a line: answers, ways of naming, who, when and how."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.model.answers import Answer, Ref, plain
from defender_app.model.consent import ALLOWING_VALUES
from defender_app.model.consent_changes import value_of
from ui.i18n import dates, field_words
from ui.widgets.labels import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.model.answers import Text
    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident
    from defender_app.model.person import Organisation, Person

DASH: Final = "\N{EN DASH}"
_BETWEEN: Final = "\u00a0 \N{MIDDLE DOT}\u00a0 "

ANSWERS: Final = ("yes", "conditional", "no", "not-asked", "not-asked-too-risky", "withdrawn")
_ANSWERS: Final = {
    "yes": QT_TRANSLATE_NOOP("ConsentWords", "Yes"),
    "conditional": QT_TRANSLATE_NOOP("ConsentWords", "Only if …"),
    "some": QT_TRANSLATE_NOOP("ConsentWords", "Some uses"),
    "no": QT_TRANSLATE_NOOP("ConsentWords", "No"),
    "not-asked": QT_TRANSLATE_NOOP("ConsentWords", "Not asked"),
    "not-asked-too-risky": QT_TRANSLATE_NOOP("ConsentWords", "Too risky to ask"),
    "withdrawn": QT_TRANSLATE_NOOP("ConsentWords", "Withdrawn"),
}
_NAMED: Final = {
    "named": QT_TRANSLATE_NOOP("ConsentWords", "Name"),
    "initials": QT_TRANSLATE_NOOP("ConsentWords", "Initials"),
    "title-only": QT_TRANSLATE_NOOP("ConsentWords", "Title only"),
}
_HOW: Final = {
    "in-person-oral": QT_TRANSLATE_NOOP("ConsentWords", "In person"),
    "written-signed": QT_TRANSLATE_NOOP("ConsentWords", "In writing"),
    "secure-message": QT_TRANSLATE_NOOP("ConsentWords", "Message"),
    "phone": QT_TRANSLATE_NOOP("ConsentWords", "Phone"),
    "audio": QT_TRANSLATE_NOOP("ConsentWords", "Audio"),
    "video": QT_TRANSLATE_NOOP("ConsentWords", "Video"),
    "prior-instruction": QT_TRANSLATE_NOOP("ConsentWords", "Earlier wish"),
}
_BY_MEANS: Final = {
    "in-person-oral": QT_TRANSLATE_NOOP("ConsentWords", "In person"),
    "written-signed": QT_TRANSLATE_NOOP("ConsentWords", "In writing, signed"),
    "secure-message": QT_TRANSLATE_NOOP("ConsentWords", "By secure message"),
    "phone": QT_TRANSLATE_NOOP("ConsentWords", "By phone"),
    "audio": QT_TRANSLATE_NOOP("ConsentWords", "By audio message"),
    "video": QT_TRANSLATE_NOOP("ConsentWords", "By video"),
    "prior-instruction": QT_TRANSLATE_NOOP("ConsentWords", "By an earlier wish"),
}
_HOW_ICONS: Final = {
    "in-person-oral": "people",
    "written-signed": "pencil",
    "secure-message": "mail",
    "phone": "phone",
    "audio": "audio",
    "video": "video",
    "prior-instruction": "document",
}
_GIVEN_BY: Final = {
    "family-member": QT_TRANSLATE_NOOP("ConsentWords", "Family"),
    "lawyer": QT_TRANSLATE_NOOP("ConsentWords", "Lawyer"),
    "other-representative": QT_TRANSLATE_NOOP("ConsentWords", "Representative"),
    "guardian": QT_TRANSLATE_NOOP("ConsentWords", "Guardian"),
}
_EXPLAINED: Final = {
    "what-is-written": QT_TRANSLATE_NOOP("ConsentWords", "What is written, and who will see it"),
    "government-will-know": QT_TRANSLATE_NOOP("ConsentWords", "The Government will know"),
    "may-be-published": QT_TRANSLATE_NOOP("ConsentWords", "It may be published"),
    "risks-to-me": QT_TRANSLATE_NOOP("ConsentWords", "Risks to me and to others"),
    "can-refuse": QT_TRANSLATE_NOOP("ConsentWords", "I can refuse, and withdraw later"),
    "withdrawal-cannot-recall-what-was-sent": QT_TRANSLATE_NOOP(
        "ConsentWords", "What was sent cannot be called back"
    ),
}
# A use for which nobody is shown under anything: they are reached, or nothing of them is left.
_SHOWN_NOWHERE: Final = frozenset({"contact-back", "training-anonymised"})


def answer_label(value: str) -> str:
    """An answer, or the light of all answers together, in a word or two."""
    return _said(_ANSWERS, value) or _said(_ANSWERS, "not-asked")


def how_named_label(value: str) -> str:
    """A way of being named."""
    return _said(_NAMED, value) or field_words.list_label("how_named", value)


def shown_as(consent: Consent) -> str:
    """How the person is shown for this use; a dash where they are not shown at all."""
    if consent.value not in ALLOWING_VALUES or consent.use in _SHOWN_NOWHERE:
        return DASH
    return how_named_label(consent.effective_how_named)


def how_short(consent: Consent) -> str:
    """In which way it was said, or withdrawn."""
    answer = consent.withdrawn_how if consent.value == "withdrawn" else consent.how
    return _word(answer or consent.how, _HOW, "consent_how")


def when_short(consent: Consent) -> str:
    """When it was said, or withdrawn."""
    day = consent.withdrawn_on if consent.value == "withdrawn" else consent.date
    return dates.shown(plain(day or consent.date)) if plain(day or consent.date) else ""


def by_short(consent: Consent, pseudonym: str) -> str:
    """Who said it: the person by pseudonym, or in which capacity somebody else did."""
    if plain(consent.given_by) == "the-person":
        return pseudonym
    return _word(consent.given_by, _GIVEN_BY, "given_by")


def how_icon(consent: Consent) -> str:
    """The icon of the way in which it was said."""
    answer = consent.withdrawn_how if consent.value == "withdrawn" else consent.how
    return _HOW_ICONS.get(plain(answer or consent.how), "note")


def asked_line(consent: Consent, incident: Incident) -> str:
    """How, when and by whom it was asked, in one line; "" while none of it is known."""
    withdrawn = consent.value == "withdrawn"
    how = _word((consent.withdrawn_how if withdrawn else None) or consent.how, _BY_MEANS, "")
    when, who = when_short(consent), who_is(consent.asked_by, incident)
    known = [part for part in (how, when) if part]
    if who and not withdrawn:
        template = QCoreApplication.translate("ConsentWords", "asked by {who}")
        known.append(template.format(who=isolated(who)))
    if not known:
        return ""
    return listed(known)


def listed(parts: Iterable[str]) -> str:
    """Short facts in one line, with commas of the language."""
    return QCoreApplication.translate("ConsentWords", ", ").join(parts)


def facts(parts: Iterable[str]) -> str:
    """Facts beside each other."""
    return _BETWEEN.join(part for part in parts if part)


def who_is(ref: Ref | None, incident: Incident) -> str:
    """The pseudonym of whoever a reference points to."""
    if ref is None:
        return ""
    for one in incident.persons:
        if ref.person is not None and one.pid == ref.person:
            return called(one)
    for other in incident.organisations:
        if ref.org is not None and other.oid == ref.org:
            return called(other)
    return ""


def called(one: Person | Organisation) -> str:
    """The word that stands for somebody: pseudonym, else title, else "no word yet"."""
    return one.pseudonym or plain(one.descriptive_title) or unnamed()


def unnamed() -> str:
    """What stands where nobody chose a word yet."""
    return QCoreApplication.translate("ConsentWords", "No word yet")


def heard(row: list[str], column: int) -> str:
    """What a screen reader says of a cell: up and down it says the first, so that tells all."""
    if column == 0:
        return ", ".join(one for one in row if any(map(str.isalnum, one)))
    said = row[column]
    nothing = QCoreApplication.translate("ConsentWords", "nothing written")
    return said if any(map(str.isalnum, said)) else nothing


def explained_label(codes: tuple[str, ...]) -> str:
    """What one tick says was explained."""
    return _said(_EXPLAINED, codes[0]) or field_words.list_label("explained", codes[0])


def in_words(consents: tuple[Consent, ...], uses: Iterable[str]) -> str:
    """One line for a card: how many uses are allowed, open and refused."""
    counts: dict[str, int] = {}
    for use in uses:
        value = next((value_of(one) for one in consents if one.use == use), "not-asked")
        kind = {"not-asked-too-risky": "not-asked"}.get(value, value)
        counts[kind] = counts.get(kind, 0) + 1
    # The same words for every number: given one, Qt would look for forms that these do not have.
    templates = (
        ("yes", QCoreApplication.translate("ConsentWords", "%n yes")),
        ("conditional", QCoreApplication.translate("ConsentWords", "%n only if")),
        ("no", QCoreApplication.translate("ConsentWords", "%n no")),
        ("withdrawn", QCoreApplication.translate("ConsentWords", "%n withdrawn")),
        ("not-asked", QCoreApplication.translate("ConsentWords", "%n not asked")),
    )
    return listed(
        words.replace("%n", str(counts[kind])) for kind, words in templates if counts.get(kind)
    )


def _said(words: dict[str, object], key: str) -> str:
    return QCoreApplication.translate("ConsentWords", str(words[key])) if key in words else ""


def _word(answer: Text, words: dict[str, object], list_name: str) -> str:
    if isinstance(answer, Answer) and answer.none is not None:
        return ""
    value = plain(answer)
    if not value:
        return ""
    known = _said(words, value)
    return known or (field_words.list_label(list_name, value) if list_name else value)
