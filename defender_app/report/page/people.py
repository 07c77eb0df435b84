"""Sections 3 and 4: who submits it, who is said to have suffered it, and others concerned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.report import page_specs as specs
from defender_app.report.page import markup

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from defender_app.report.page.shower import PageShower
    from defender_app.report.values import Plain

_VICTIMS: Final = frozenset({"victim", "victim-indirect"})
_SUBMITTERS: Final = frozenset(
    {"reporter", "source", "representative", "intermediary", "translator", "contact-person"}
)


def name_of(person: Mapping[str, Plain]) -> str:
    """What stands for a person: the pseudonym or agency, and the title."""
    names = [one for one in (person.get("pseudonym"), person.get("name")) if isinstance(one, str)]
    title = person.get("descriptive_title")
    parts = [next(iter(names), ""), title if isinstance(title, str) else ""]
    return ", ".join(part for part in parts if part)


def _roles(person: Mapping[str, Plain]) -> frozenset[str]:
    roles = person.get("roles", ())
    return frozenset(map(str, roles)) if isinstance(roles, list) else frozenset()


def _is_victim(person: Mapping[str, Plain]) -> bool:
    return not _VICTIMS.isdisjoint(_roles(person))


def _submits(person: Mapping[str, Plain]) -> bool:
    return not _SUBMITTERS.isdisjoint(_roles(person))


def submitters(
    people: list[Mapping[str, Plain]], incident: Mapping[str, Plain], show: PageShower
) -> Iterator[str]:
    """Section 3: whoever told it or speaks for somebody, and how it was told."""
    told = show.told
    for person in people:
        if not _submits(person):
            continue
        yield markup.heading(3, name_of(person), own=False, told=told)
        if _is_victim(person):
            above = show.text("people", "above", number="4")
            pairs = show.rows(person, (("roles", "roles"),))
            yield markup.rows(pairs, told) + markup.paragraph(above, name="none")
        else:
            yield markup.rows(show.rows(person, specs.PERSON), told)
    sources = incident.get("information", [])
    for number, one in enumerate(sources):
        yield markup.heading(3, show.label("people", "sources")) if number == 0 else ""
        yield markup.together(markup.rows(show.rows(one, specs.INFORMATION), told))
    if people:
        yield markup.paragraph(show.label("people", "name-in-annex"), name="none")


def victims(people: list[Mapping[str, Plain]], show: PageShower) -> Iterator[str]:
    """Section 4: the alleged victims, then everybody else who submits nothing."""
    harmed = [one for one in people if _is_victim(one)]
    others = [one for one in people if not _is_victim(one) and not _submits(one)]
    yield from (_person(one, show) for one in harmed)
    if others and harmed:
        yield markup.heading(3, show.label("people", "others"))
    yield from (_person(one, show) for one in others)


def _person(person: Mapping[str, Plain], show: PageShower) -> str:
    title = markup.heading(3, name_of(person), own=False, told=show.told)
    return title + markup.rows(show.rows(person, specs.PERSON), show.told)


def situations(people: list[Mapping[str, Plain]], show: PageShower) -> Iterator[tuple[str, str]]:
    """For section 9: where each alleged victim is now."""
    for person in people:
        if _is_victim(person) and "status_now" in person:
            yield show.free(name_of(person)), show.common(person["status_now"], "status_now")
