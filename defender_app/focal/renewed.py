"""Consents to the report of a year: they count only when they were asked for in that year.

Source: safety rule 30 (docs/rules.md). What was withdrawn, and what is no plain *yes*, stays so
whatever was said again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from defender_app.focal.action_needs import SG_REPORT
from defender_app.model.answers import Answer as Told
from defender_app.model.consent import ALLOWING_VALUES
from defender_app.model.consistency import readable_date
from defender_app.report import consent_gate
from defender_app.report.consent_gate import Answer, Extent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from defender_app.model.consent import Consent

NOT_RENEWED: Final = "not-renewed"
REVIEW_PASSED: Final = "review-passed"
_YES: Final = "yes"
_DAY: Final = 10


class Renewed(Protocol):
    """A consent that somebody was asked for again (``work.Renewal``)."""

    @property
    def person(self) -> str:
        """Pid, oid or pseudonym."""

    @property
    def year(self) -> int:
        """Of the report."""

    @property
    def value(self) -> str:
        """As of ``consent_value``."""

    @property
    def how_named(self) -> str:
        """As of the list ``how_named``, or empty."""

    @property
    def when(self) -> str:
        """The day, or the moment, it was said."""


class Renewals:
    """What the people of one incident said for one year.

    Args:
        said: (pid or oid, answer) of that year, in the order they were noted.
        consents: of everybody, by pid or oid.
        today: the day in force.
        year: of the report.
    """

    def __init__(
        self,
        said: Sequence[tuple[str, Renewed]],
        consents: Mapping[str, Sequence[Consent]],
        *,
        today: date,
        year: int,
    ) -> None:
        placed = sorted(enumerate(said), key=lambda one: (one[1][1].when, one[0]))
        # Of two on one day the one that was noted later.
        self._last = {key: answer for _, (key, answer) in placed}
        self._consents, self._today, self._year = consents, today, year

    def asked_again(self) -> frozenset[str]:
        """Of whom a day to ask again had come, and who agreed again since."""
        return frozenset(key for key in self._last if self._agreed_since(key))

    def _agreed_since(self, key: str) -> bool:
        said, mine = self._last[key], _to_report(self._consents.get(key, ()))
        if (
            said.value != _YES
            or not is_in_time(said)
            or any(consent.value != _YES for consent in mine)
        ):
            return False
        days = [day for consent in mine for day in _review_days(consent)]
        return all(day is not None and day.isoformat() <= said.when[:_DAY] for day in days)

    def why_not(self, key: str, consents: Sequence[Consent]) -> str:
        """Why the consent of one person is not of the year, or ""."""
        said, mine = self._last.get(key), _to_report(consents)
        worth, because = consent_gate.answer(
            mine, SG_REPORT, today=self._today, confirmed=key in self.asked_again()
        )
        if worth is Answer.CONDITIONAL and because == REVIEW_PASSED:
            return REVIEW_PASSED
        if said is not None and said.value != _YES:
            return said.value or "not-asked"
        if said is not None and is_in_time(said):
            return ""
        inside = all(_is_of(consent, self._year) for consent in mine)
        return "" if mine and inside else NOT_RENEWED

    def how(self, key: str) -> Extent:
        """How somebody wants to be named this time; by name where nothing less was said."""
        said = self._last.get(key)
        how = said.how_named if said is not None else ""
        known = {extent.value: extent for extent in Extent}
        return known.get(how, Extent.TITLE_ONLY) if how else Extent.NAMED


def is_in_time(said: Renewed) -> bool:
    """Whether a *yes* was said in the year that it is for; any other answer counts at once."""
    return said.value not in ALLOWING_VALUES or said.when.startswith(f"{said.year:04}-")


def _to_report(consents: Sequence[Consent]) -> list[Consent]:
    return [consent for consent in consents if consent.use == SG_REPORT]


def _review_days(consent: Consent) -> Iterator[date | None]:
    """The first day of each day to ask again; None for what is no date."""
    noted = consent.review_on
    texts: list[object] = [noted]
    if isinstance(noted, Told):
        texts = [noted.value, *(one.value for one in noted.accounts)]
    for text in texts:
        if text not in (None, ""):
            known = readable_date(text if isinstance(text, str) else None)
            yield None if known is None else known.earliest()


def _is_of(consent: Consent, year: int) -> bool:
    """Whether something was surely said in a year."""
    known = readable_date(consent.date)
    if known is None:
        return False
    first, last = known.earliest(), known.latest()
    return first is not None and last is not None and first.year == year == last.year
