"""Section 2: what each person allows, first as the two questions that every submission asks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

import msgspec

from defender_app.model.consent import Consent
from defender_app.report import consent_gate
from defender_app.report import page_specs as specs
from defender_app.report.page import markup
from defender_app.report.page.people import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from defender_app.report.page.shower import PageShower
    from defender_app.report.values import Plain

GOVERNMENT: Final = "government-letter"
PUBLIC: Final = "un-public-name"
_ASKED: Final = (("government", GOVERNMENT), ("public", PUBLIC), ("sg-report", "sg-report"))
_LISTS: Final = {
    "use": "consent_use",
    "value": "consent_value",
    "given_by": "given_by",
    "how_named": "how_named",
}


def statement(people: list[Mapping[str, Plain]], show: PageShower) -> Iterator[str]:
    """The parts of the section: one line a person, then every answer in full."""
    asked = [one for one in people if one.get("consents") or "oid" not in one]
    if not asked:
        return
    label = show.label
    head = [label("consent", "person"), *(label("consent", key) for key, _ in _ASKED)]
    body: list[list[str]] = []
    for person in asked:
        answers = (answer(person, use, show) for _, use in _ASKED)
        body += [[show.free(name_of(person)), *answers], [_confidential(person, show)]]
    yield markup.table(head, body, name="asked", told=show.told)
    full = [_in_full(person, show) for person in asked if person.get("consents")]
    if full:
        yield markup.heading(3, label("consent", "in-full"))
        yield from full


def answer(person: Mapping[str, Plain], use: str, show: PageShower) -> str:
    """Whether one person allows one use, in words."""
    consents = _consents(person)
    day = date.fromisoformat(show.today)
    worth, because = consent_gate.answer(consents, use, today=day, confirmed=False)
    if worth is consent_gate.Answer.YES:
        return show.label("consent", "yes")
    if worth is consent_gate.Answer.NO:
        known = because in {"not-asked", "not-asked-too-risky", "withdrawn"}
        return show.label("consent", because if known else "no")
    if because == "review-passed":
        said = show.label("consent", "ask-again")
    else:
        said = _condition(person, use, show)
    if f"{person.get('pseudonym')}:{use}" in show.confirmed:
        said = show.text("consent", "met", answer=said)
    return said


def _condition(person: Mapping[str, Plain], use: str, show: PageShower) -> str:
    held: list[Mapping[str, Plain]] = person.get("consents", [])
    said = [show.common(one["conditions"], "text") for one in held if _told(one, use)]
    if not said:
        return show.label("consent", "only-if-unsaid")
    return show.text("consent", "only-if", condition=show.joins[1].join(said))


def _told(consent: Mapping[str, Plain], use: str) -> bool:
    return consent.get("use") == use and bool(consent.get("conditions"))


def _consents(person: Mapping[str, Plain]) -> tuple[Consent, ...]:
    held: Any = person.get("consents", [])
    return msgspec.convert(held, tuple[Consent, ...])


def _confidential(person: Mapping[str, Plain], show: PageShower) -> str:
    """Everything that is not a plain yes."""
    day = date.fromisoformat(show.today)
    consents = _consents(person)
    kept = [
        words
        for use, words in show.table("consent", "use").items()
        if consent_gate.answer(consents, use, today=day, confirmed=False)[0]
        is not consent_gate.Answer.YES
    ]
    if not kept:
        return show.label("consent", "confidential-nothing")
    return show.text("consent", "confidential", uses=show.joins[1].join(kept))


def _in_full(person: Mapping[str, Plain], show: PageShower) -> str:
    head = [show.label("field", column) for column in specs.CONSENT_COLUMNS]
    body: list[list[str]] = []
    consents: list[Mapping[str, Plain]] = person["consents"]
    for consent in consents:
        body.append(
            [
                show.common(consent.get(column, ""), _LISTS.get(column, "text"))
                for column in specs.CONSENT_COLUMNS
            ]
        )
        _, apart, after = show.joins
        told = show.rows(consent, specs.CONSENT_MORE)
        more = apart.join(f"{label}{after}{value}" for label, value in told if value)
        body += [[more]] if more else []
    title = markup.heading(3, name_of(person), own=False, told=show.told)
    return title + markup.table(head, body, name="full", told=show.told)
