"""Notices by the sender: a withdrawal, or word that the sender's key was lost (formats 2).

Everything is decided in ``withdrawals`` and ``keys_lost``; nothing is written before ``make``.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from defender_app import files, places, wire
from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.model.incident import Incident
from defender_app.report import knowledge, notice_files, record_rules, seal_rules, sent
from defender_app.report.documents import LONGEST_TEXT
from defender_app.report.masking import Masker
from defender_app.report.notice_files import Words
from defender_app.report.open import MOST_PERSONS, MOST_REPORTS
from defender_app.report.refusals import Problem, SealRefusedError, standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from defender_app.focal.contacts import Contact
    from defender_app.report.sent import SentReport
    from defender_app.report.sent_notices import NoticeKind, SentNotice
    from defender_app.vault.drawer import Drawer

EXPIRED: Final = "card-expired"
_BLANK: Final = Incident(format="defender-incident", version=1)


@dataclass(frozen=True, kw_only=True)
class About:
    """One report, and whom of it a withdrawal is about.

    Attributes:
        report_id: a report that this drawer sealed.
        persons: their words in that report; none for all of it.
    """

    report_id: str
    persons: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, repr=False)
class Planned:
    """One file as it will be made: for one focal point, signed by one key.

    Attributes:
        contact_id: to whom. name: on their card, from outside.
        signing: secret; the key that signed the reports, base64.
        unknown: those of the ids that this drawer never sealed (a lost key alone may have them).
        problems: all that stands against it, accepted or not.
    """

    kind: NoticeKind
    contact_id: str
    name: str
    card: str
    signing: str
    report_ids: tuple[str, ...]
    persons: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    def __repr__(self) -> str:
        return f"<planned notice on {len(self.report_ids)} reports>"


@dataclass(frozen=True, kw_only=True)
class Made:
    """A notice that lies where the user wanted it.

    Attributes:
        path: the file. size: its bytes.
        name: on the card of whom it is for, from outside.
        unknown: reports of a lost vault: the desk will see the notice as not proven.
    """

    path: Path
    size: int
    notice: SentNotice = field(repr=False)
    name: str = field(default="", repr=False)
    unknown: tuple[str, ...] = ()


def withdrawals(drawer: Drawer, about: Sequence[About]) -> tuple[Planned, ...]:
    """The notices that take reports back, or what they say about some people.

    Args:
        drawer: sealed them.
        about: the reports, each once.

    Returns:
        One for each focal point, key and set of people; with 100 reports at most in each.

    Raises:
        InputError: ``sent-unknown``: nothing of that report is kept; ``notice-persons``: a word
            that stands for nobody in it; ``notice-ids``: none, or one twice; ``contact-unknown``.
    """
    if not about or len({one.report_id for one in about}) != len(about):
        raise InputError("notice-ids")
    groups: dict[tuple[str, str, tuple[str, ...]], list[str]] = {}
    for one in about:
        report = sent.get(drawer, one.report_id)
        _check_persons(drawer, report, one.persons)
        key = (report.contact_id, _signing(drawer, report), tuple(dict.fromkeys(one.persons)))
        groups.setdefault(key, []).append(one.report_id)
    return tuple(
        _planned(drawer, "withdrawal", key[:2], some, persons=key[2])
        for key, report_ids in groups.items()
        for some in _split(report_ids)
    )


def keys_lost(
    drawer: Drawer, report_ids: Sequence[str], *, contact_id: str = ""
) -> tuple[Planned, ...]:
    """The notices that the keys to answers were lost, each with a new one.

    Args:
        drawer: sealed them, or is the new vault of whoever did.
        report_ids: which reports, each once; hex.
        contact_id: to whom those went that this drawer does not know.

    Raises:
        InputError: ``sent-unknown``: it does not know one, and nobody said to whom it went;
            ``notice-ids``; ``contact-unknown``.
    """
    wanted = list(report_ids)
    if not wanted or len(set(wanted)) != len(wanted) or not all(map(wire.HEX16.fullmatch, wanted)):
        raise InputError("notice-ids")
    known = {one.report_id: one for one in sent.every(drawer)}
    groups: dict[tuple[str, str], list[str]] = {}
    for report_id in wanted:
        report = known.get(report_id)
        if report is not None:
            key = (report.contact_id, _signing(drawer, report))
        elif contact_id:
            contact = contacts.get(drawer, contact_id)
            key = (contact.contact_id, contact.signing)
        else:
            raise InputError("sent-unknown")
        groups.setdefault(key, []).append(report_id)
    return tuple(
        _planned(
            drawer, "key-lost", key, some, unknown=tuple(one for one in some if one not in known)
        )
        for key, several in groups.items()
        for some in _split(several)
    )


def make(
    drawer: Drawer,
    plans: Sequence[Planned],
    folder: Path,
    *,
    text: str = "",
    accepted: Mapping[str, str] | None = None,
) -> tuple[Made, ...]:
    """Write the files. What was written before one fails stays, and is known here.

    Args:
        drawer: of the plans.
        plans: of ``withdrawals`` or ``keys_lost``.
        folder: where the files go, under random names.
        text: plain words, the same in all of them; at most 20,000 characters.
        accepted: code to reason, for warnings.

    Raises:
        SealRefusedError: with every problem that is not accepted; nothing is written then.
        InputError: ``notice-text``; ``notice-name-in-text``: somebody is named in it;
            ``no-such-folder``; ``inside-a-vault``; ``drawer-replayed``.
        MachineError: disk full, no permission; nothing of that file is left behind.
    """
    with files.disk_errors():
        if not folder.is_dir():
            raise InputError("no-such-folder")
    places.outside_vaults(folder)
    drawer.assure()
    words = checked_text(drawer, text)
    reasons = dict(accepted or {})
    for plan in plans:
        _check(drawer, plan, reasons)
    said = Words(text=words, accepted=reasons)
    return tuple(_made(drawer, plan, folder, said) for plan in plans)


def checked_text(drawer: Drawer, text: str) -> str:
    """Words for a notice, as they will be sent.

    Raises:
        InputError: ``notice-text``: no plain text, or too long; ``notice-name-in-text``: it names
            somebody the drawer knows, by name, contact or pseudonym.
    """
    words = unicodedata.normalize("NFC", text.strip())
    if not wire.plain_text(words, LONGEST_TEXT):
        raise InputError("notice-text", limit=LONGEST_TEXT)
    rules = record_rules.of_others(_BLANK, knowledge.elsewhere(drawer))
    if words and Masker([*rules, *knowledge.every_name(drawer)]).finds(words):
        # Nobody agreed to be named in it, and a sentence can be put in another way.
        raise InputError("notice-name-in-text")
    return words


def _signing(drawer: Drawer, report: SentReport) -> str:
    """The key that signed it: one of its own, or the one for its contact."""
    return report.signing or contacts.get(drawer, report.contact_id).signing


def _check_persons(drawer: Drawer, report: SentReport, persons: Sequence[str]) -> None:
    known = set(report.people.values())
    if report.kept != "copy":
        # A receipt does not say who was in it; the words are those that the contact knows.
        known |= set(contacts.get(drawer, report.contact_id).pseudonyms.values())
    if len(set(persons)) > MOST_PERSONS or not known.issuperset(persons):
        raise InputError("notice-persons")


def _split(report_ids: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(report_ids), MOST_REPORTS):
        yield tuple(report_ids[start : start + MOST_REPORTS])


def _planned(  # noqa: PLR0913 - all that a file is made of
    drawer: Drawer,
    kind: NoticeKind,
    to: tuple[str, str],
    report_ids: tuple[str, ...],
    *,
    persons: tuple[str, ...] = (),
    unknown: tuple[str, ...] = (),
) -> Planned:
    contact_id, signing = to
    contact = contacts.get(drawer, contact_id)
    held = contact.current()
    return Planned(
        kind=kind,
        contact_id=contact.contact_id,
        name=held.card().body.name,
        card=held.digest,
        signing=signing,
        report_ids=report_ids,
        persons=persons,
        unknown=unknown,
        problems=tuple(_problems(drawer, contact)),
    )


def _problems(drawer: Drawer, contact: Contact) -> Iterator[Problem]:
    """As for a report; but whoever has an old copy is told also after their card expired."""
    held = contact.current()
    for one in seal_rules.about_card(held, training=drawer.training, now=drawer.now()):
        if one.kind == EXPIRED:
            yield Problem(code=EXPIRED, kind="notice-card-expired", acceptable=True)
        else:
            yield one
    yield from seal_rules.about_clock(held, clock=drawer.clock())


def _check(drawer: Drawer, plan: Planned, accepted: Mapping[str, str]) -> None:
    """Between planning and writing a person may wait: the card is looked at once more."""
    contact = contacts.get(drawer, plan.contact_id)
    if contact.current().digest != plan.card:
        raise InputError("changed-since-composed")
    refused = standing(_problems(drawer, contact), accepted)
    if refused:
        raise SealRefusedError(refused)


def _made(drawer: Drawer, plan: Planned, folder: Path, said: Words) -> Made:
    check = partial(_check, drawer, plan, said.accepted)
    path, size, notice = notice_files.write(drawer, plan, folder, said, check)
    return Made(path=path, size=size, notice=notice, name=plan.name, unknown=plan.unknown)
