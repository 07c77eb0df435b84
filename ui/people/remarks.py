"""What is said beside an answer: whom to ask, what contradicts it, what another record says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from defender_app.model.consent import ALLOWING_VALUES
from defender_app.model.consent_rules import identity_remarks, is_child, is_gone, is_held
from defender_app.model.consistency import consistency_problems
from defender_app.model.person import Organisation
from defender_app.model.warnings import warnings
from ui.messages import problem_words
from ui.people import words
from ui.widgets.labels import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident
    from defender_app.model.person import Identity, Person
    from defender_app.model.somebody import Somebody
    from defender_app.who_has import Holder

_REFUSALS = frozenset({"no", "withdrawn"})


@dataclass(frozen=True)
class Elsewhere:
    """The answer to a use in another record of the same person."""

    use: str
    value: str
    title: str


@dataclass(frozen=True)
class Beside:
    """What the vault knows of somebody beside the record that is open; no names of theirs.

    Attributes:
        marks: which members of the identity hold something; None before that is known.
        elsewhere: answers in their other records.
        contacts: names on cards, by contact id.
        holders: who got something of them.
        left_to_tell: whether something was withdrawn in another record, and not everyone told.
    """

    marks: Identity | None = None
    elsewhere: tuple[Elsewhere, ...] = ()
    contacts: Mapping[str, str] = field(default_factory=dict)
    holders: tuple[Holder, ...] = ()
    left_to_tell: bool = False

    def names(self, shared: Iterable[str]) -> tuple[str, ...]:
        """Whom a consent names, contacts by the name on their card."""
        return tuple(self.contacts.get(one, one) for one in shared)

    def ids(self, names: Iterable[str], before: Iterable[str]) -> tuple[str, ...]:
        """The same the other way round: a contact that was named by its id stays so."""
        known = {self.contacts[one]: one for one in before if one in self.contacts}
        return tuple(known.get(name, name) for name in names)


def about(
    consents: tuple[Consent, ...], incident: Incident, somebody: Somebody, beside: Beside
) -> list[str]:
    """What is to be explained about some answers of one person, one sentence each."""
    part = somebody.part(incident)
    if part is None:
        return []
    where = f"{somebody.list_name}[{somebody.at(incident)}]"
    uses = {one.use for one in consents}
    here = tuple(
        f"{where}.consents[{place}]" for place, one in enumerate(part.consents) if one.use in uses
    )
    codes = dict.fromkeys(code for path, code in _found(incident) if _leads(path, here))
    if beside.marks is not None and not getattr(part, "group", False):
        more = identity_remarks(part.consents, beside.marks, where)
        codes |= dict.fromkeys(code for path, code in more if _leads(path, here))
    told = [problem_words(code, {}) for code in codes]
    return [*told, *dict.fromkeys(_elsewhere(consents, beside.elsewhere))]


def of_somebody(incident: Incident, somebody: Somebody) -> list[str]:
    """What is to be explained about everything one person answered, one sentence each."""
    here = (f"{somebody.list_name}[{somebody.at(incident)}].",)
    codes = dict.fromkeys(code for path, code in _found(incident) if path.startswith(here))
    return [problem_words(code) for code in codes]


def not_asked() -> str:
    """Why there is nothing to ask of whoever is alleged to have done it."""
    return QCoreApplication.translate(
        "ConsentWords",
        "Consent is not asked of whoever is alleged to have done it. They never leave by name.",
    )


def who_answers(part: Person | Organisation, called: str) -> str:
    """Whom to ask, where that is not simply the person; "" else."""
    who = isolated(called)
    if isinstance(part, Organisation):
        template = QCoreApplication.translate(
            "ConsentWords", "Somebody who may speak for {who} answers. Note who, and why they may."
        )
    elif part.roles == ("alleged-perpetrator",):
        return not_asked()
    elif part.group:
        template = QCoreApplication.translate(
            "ConsentWords",
            "A group answers for the number of people and its title only. Whoever is to be named "
            "needs an entry of their own.",
        )
    elif is_child(part):
        template = QCoreApplication.translate(
            "ConsentWords", "A parent or guardian answers for {who}, and the child is asked too."
        )
    elif is_gone(part) or is_held(part):
        template = QCoreApplication.translate(
            "ConsentWords",
            "A family member or a lawyer may answer for {who}, only for the uses that they name.",
        )
    else:
        return ""
    return template.format(who=who)


def _found(incident: Incident) -> Iterator[tuple[str, str]]:
    yield from consistency_problems(incident)
    yield from warnings(incident)


def _leads(path: str, here: tuple[str, ...]) -> bool:
    return any(path == one or path.startswith(f"{one}.") for one in here)


def _elsewhere(consents: tuple[Consent, ...], elsewhere: tuple[Elsewhere, ...]) -> Iterator[str]:
    """An answer that allows what another record of the same person refuses."""
    template = QCoreApplication.translate(
        "ConsentWords", "In “{title}” the answer is “{answer}”. Ask once more what holds."
    )
    for consent in consents:
        for other in elsewhere:
            refused = consent.value in ALLOWING_VALUES and other.value in _REFUSALS
            if other.use == consent.use and refused:
                title = other.title or QCoreApplication.translate("ConsentWords", "another record")
                yield template.format(title=isolated(title), answer=words.answer_label(other.value))
