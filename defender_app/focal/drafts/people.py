"""Whom a draft is about, and by which words: a name only where everybody agreed to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.focal.drafts import phrases
from defender_app.model.answers import amount, listed, plain
from defender_app.report.consent_gate import Extent, blamed_people

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from defender_app.model.incident import Incident
    from defender_app.model.person import Identity, Organisation, Person

_VICTIM: Final = "victim"
_INDIRECT: Final = "victim-indirect"
_TITLES: Final = {"female": "Ms.", "male": "Mr."}
_PRONOUNS: Final = {"female": "she", "male": "he"}
_GENERAL: Final = ("defender", "activist", "actor", "advocate")
_STEM: Final = 6
_LONGEST_TITLE: Final = 120


@dataclass(frozen=True, kw_only=True, repr=False)
class Who:
    """Whom a paragraph is about.

    Attributes:
        phrase: at the first mention. bare: the same without what may be dropped.
        short: at the next mention: ``the defender``, ``she``, ``they``.
        plural: whether the verbs are. count: how many people. sure: whether that is exact.
        known: whether anybody may be mentioned at all.
        several: whether they are several people of whom nobody knows to whom which act was done.
    """

    phrase: str
    bare: str
    short: str
    plural: bool
    count: int = 1
    sure: bool = True
    known: bool = True
    several: bool = False

    def __repr__(self) -> str:
        return "<who>"


def of(
    incident: Incident, identities: Mapping[str, Identity], extents: Mapping[str, Extent]
) -> Who:
    """The people harmed in one projected incident.

    Args:
        incident: as it may leave.
        identities: what may leave of names, by id in the incident.
        extents: how much of each may leave, by the same ids.
    """
    harmed = victims(incident)
    found = [_one(one, identities, extents) for one in harmed]
    if not found:
        bodies = [one for one in incident.organisations if _VICTIM in one.roles]
        return _body(bodies[0]) if bodies else _nobody()
    if len(found) == 1:
        return found[0]
    count = sum(one.count for one in found)
    named = [
        who
        for who, person in zip(found, harmed, strict=True)
        if extents.get(str(person.pid)) in {Extent.NAMED, Extent.INITIALS} and not who.plural
    ]
    told = _together(found, named, count)
    sure = all(one.sure for one in found)
    return Who(
        phrase=told,
        bare=told,
        short=_word("one-or-more"),
        plural=True,
        count=count,
        sure=sure,
        several=True,
    )


def victims(incident: Incident) -> list[Person]:
    """Those harmed themselves, else those harmed through them; nobody alleged to have done it."""
    blamed = blamed_people(incident)
    people = [one for one in incident.persons if str(one.pid) not in blamed]
    harmed = [one for one in people if _VICTIM in one.roles]
    return harmed or [one for one in people if _INDIRECT in one.roles]


def _together(found: Sequence[Who], named: Sequence[Who], count: int) -> str:
    if named:
        rest = count - len(named)
        names = [one.bare for one in named]
        others = f"{phrases.number(rest)} other individual{'s' if rest > 1 else ''}"
        return phrases.listed([*names, others] if rest else names)
    if len(found) == 2:  # noqa: PLR2004 - both are mentioned
        one, other = found
        return f"{one.bare} and {other.bare}" if one.bare != other.bare else _individuals(count)
    return _individuals(count)


def _individuals(count: int) -> str:
    return str(phrases.table()["people"]["individuals"]).replace("{count}", phrases.number(count))


def _one(person: Person, identities: Mapping[str, Identity], extents: Mapping[str, Extent]) -> Who:
    if person.group:
        return _group(person)
    key = str(person.pid)
    identity, extent = identities.get(key), extents.get(key, Extent.NOTHING)
    title = phrases.one_line(plain(person.descriptive_title), _LONGEST_TITLE)
    role = _role(title)
    work = _work(person, title)
    if extent is Extent.NAMED and identity is not None and identity.real_name:
        sex = plain(person.sex_gender)
        name = phrases.one_line(identity.real_name, _LONGEST_TITLE)
        called = " ".join(filter(None, (_TITLES.get(sex, ""), name)))
        they = _PRONOUNS.get(sex, "")
        return Who(
            phrase=f"{called}, {role}{work}",
            bare=f"{called}, {role}",
            short=they or called,
            plural=False,
        )
    if extent is Extent.INITIALS and identity is not None and identity.initials:
        called = phrases.one_line(identity.initials, _LONGEST_TITLE)
        return Who(
            phrase=f"{called}, {role}{work}", bare=f"{called}, {role}", short=called, plural=False
        )
    return Who(phrase=f"{role}{work}", bare=role, short=_short(title), plural=False)


def _group(person: Person) -> Who:
    given = amount(person.count)
    precision = person.count_precision
    if precision is None and not isinstance(person.count, int | float | None):
        precision = person.count.precision
    title = phrases.one_line(plain(person.descriptive_title), _LONGEST_TITLE)
    who = title if title and phrases.is_latin(title) else _word("defenders")
    if given is None:
        told = f"{_word('several')}, {who}," if title else _word("several")
        return Who(phrase=told, bare=told, short=_word("they"), plural=True, count=2, sure=False)
    count = max(int(given), 1)
    before = {"at-least": "at least ", "estimate": "about "}.get(str(precision), "")
    told = f"{before}{phrases.number(count)} {who}"
    return Who(
        phrase=told,
        bare=told,
        short=_word("they"),
        plural=count > 1,
        count=count,
        sure=not before,
    )


def _role(title: str) -> str:
    """What somebody is, with an article."""
    if not title:
        return _word("defender")
    if not phrases.is_latin(title):
        return f"{_word('defender')} {phrases.missing('occupation')}"
    return phrases.article(title)


def _work(person: Person, title: str) -> str:
    """The field of work, where the title is general."""
    low = title.casefold()
    if title and not any(one in low for one in _GENERAL):
        return ""
    fields = [phrases.word("hrd_field", one) for one in listed(person.hrd_field)]
    told = [one for one in fields if one and not _is_said(one, low)]
    if not told:
        return ""
    words = phrases.table()["people"]["working-on"]
    return str(words).replace("{field}", phrases.listed(told[:2]))


def _is_said(field: str, title: str) -> bool:
    """Whether the title says it already: "environmental defender"."""
    told = (one[:_STEM] for one in field.replace("’", "'").casefold().split() if len(one) >= _STEM)
    return any(one in title.replace("’", "'") for one in told)


def _short(title: str) -> str:
    """``the defender``: the word for a person in a title, if it is a usual one."""
    head = title.casefold().partition(",")[0]
    for divider in (" of ", " who ", " for ", " in ", " from ", " at ", " and "):
        head = head.partition(divider)[0]
    last = head.split()[-1] if head.split() else ""
    known: Sequence[str] = phrases.table()["nouns_of_people"]
    return f"the {last}" if last in known else _word("short")


def _body(one: Organisation) -> Who:
    title = phrases.one_line(plain(one.descriptive_title), _LONGEST_TITLE)
    usable = bool(title) and phrases.is_latin(title)
    told = phrases.article(title) if usable else _word("organisation")
    return Who(phrase=told, bare=told, short=_word("the-organisation"), plural=False)


def _nobody() -> Who:
    told = _word("defender")
    return Who(phrase=told, bare=told, short=_word("short"), plural=False, known=False)


def _word(key: str) -> str:
    return str(phrases.table()["people"][key])


def pseudonyms(incident: Incident) -> Iterator[str]:
    """The words that stand for people in a report, which mean nothing to anybody else."""
    for person in incident.persons:
        yield person.pseudonym or ""
    for body in incident.organisations:
        yield body.pseudonym or ""
