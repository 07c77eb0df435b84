"""The cards: complete in both languages, and steps that tick when, and only when, it was done."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from defender_app import options, vault
from defender_app.evidence_cleaning import copies
from defender_app.focal import card as cards
from defender_app.focal import cases, contacts, intake, known_cards, own_cards, reply, work
from defender_app.model.consent import Consent
from defender_app.model.evidence import Evidence
from defender_app.model.person import Identity, Person
from defender_app.report import notices, sent, sent_notices
from defender_app.report import preparing as prepared_reports
from defender_app.report.seal import seal
from defender_app.vault import Vault, recovery
from defender_app.vault.drawer import Drawer
from defender_app.words import load_exercises
from defender_app.workshop import exercises, looking, made_files, progress, seat
from defender_app.workshop.folder import PASSPHRASES, Workshop
from defender_app.workshop.looking import RecordSeen, Seen
from tests.support import line, vaults

NOTHING = Seen("defender", 7, "0" * 16, (), frozenset(), frozenset())
STEPS = [(card.id, step) for card in exercises.every() for step in card.steps]


def test_there_are_cards_for_both_sides_and_words_for_all_of_them() -> None:
    assert len(exercises.of_seat("stick")) >= 10
    assert len(exercises.of_seat("focal-point")) >= 3
    assert len({card.id for card in exercises.every()}) == len(exercises.every())
    english, chinese = load_exercises("en"), load_exercises("zh")
    assert english.sections.keys() == chinese.sections.keys()
    for name, section in english.sections.items():
        assert section.keys() == chinese.sections[name].keys()
        for key, words in section.items():
            assert str(words).strip()
            assert re.search("[一-鿿]", str(chinese.sections[name][key])), (name, key)
    for card in exercises.every():
        text = exercises.text(card.id, "zh-CN")
        assert len(text.steps) == len(card.steps)
        assert 1 <= card.minutes <= 30
    # No words of a language means English, whole.
    assert exercises.text("burn", "de") == exercises.text("burn", "en")
    known = {*progress._MISTAKES.values(), *progress._RECORD_MISTAKES}
    for code in known:
        assert exercises.mistake(code, "en") != code


def seen_for(exercise: str, step: str) -> Seen:
    """The least that ticks a step."""
    marks = progress._BY_MARK.get(exercise, {}).get(step, ())[:1]
    noted = progress._BY_NOTE.get(exercise, {}).get(step, ())[:1]
    if marks or noted:
        return replace(NOTHING, marks=frozenset(marks), noted=frozenset(noted if not marks else ()))
    named = {"complete": "complete", "shown": "answered", "withdrawn": "withdrawn"}
    facts = {named.get(step, step)}
    return replace(NOTHING, records=(RecordSeen(new=True, facts=frozenset(facts)),))


@pytest.mark.parametrize(("exercise", "step"), STEPS)
def test_every_step_can_be_done_and_is_not_done_by_itself(exercise: str, step: str) -> None:
    card = exercises.get(exercise)
    assert card is not None
    place = card.steps.index(step)
    assert not progress.done(exercise, NOTHING)[place]
    assert progress.done(exercise, seen_for(exercise, step))[place]


def test_steps_about_a_record_are_about_one_and_the_same() -> None:
    apart = (
        RecordSeen(new=True, facts=frozenset({"kind", "when"})),
        RecordSeen(new=True, facts=frozenset({"where"})),
        RecordSeen(new=False, facts=frozenset({"kind", "when", "where", "told"})),
    )
    ticks = progress.done("stop-at-the-gate", replace(NOTHING, records=apart))
    assert ticks == (True, True, True, False, False)


def test_what_a_report_tells_is_read_with_care() -> None:
    odd = {
        "stick": "1000",
        "burn": "9/2",
        "stop-at-the-gate": "5/5",
        "ask-consent": "1/99",
        "unknown": "1/1",
        "mistakes": "name-in-text <script> sealed-uncompared",
    }
    assert progress.stick_of(odd) == 0
    assert progress.steps_of(odd) == {"stop-at-the-gate": (5, 5)}
    assert progress.mistakes_of(odd) == ("name-in-text", "sealed-uncompared")
    assert dict(progress.shown(odd, "en"))["unknown"] == "1/1"
    for number, wanted in (("7", 7), ("07", 0), ("", 0), ("-1", 0), ("7 ", 0)):
        assert progress.stick_of({"stick": number}) == wanted


@pytest.fixture
def stick(tmp_path: Path, made: Any) -> Path:
    """A practice vault with the seat of stick 7."""
    folder = vaults.new_vault(tmp_path / "stick", drawer_size=2 * vaults.MIB)
    with opened(folder) as held:
        looking.sit(held.drawer, made.started.workshop, "stick", 7)
    return folder


def opened(folder: Path) -> Vault:
    return vault.Vault.open(folder, vaults.PASSPHRASE, allow_weak_kdf=True)


def ticks(drawer: Drawer, exercise: str) -> tuple[bool, ...]:
    seen = looking.look(drawer)
    assert seen is not None
    return progress.done(exercise, seen)


def person(**changes: Any) -> Person:
    asked = Consent(
        use="focal-point",
        value="yes",
        how_named="title-only",
        given_by="the-person",
        how="phone",
        date="2026-11-01",
        explained=("what-is-written", "who-will-see-it"),
    )
    letter = msgspec.structs.replace(asked, use="government-letter", value="no", how_named=None)
    known = line.person("P1", pseudonym="HERON", how=None)
    bare = msgspec.convert(known, Person)
    return msgspec.structs.replace(bare, consents=(asked, letter), **changes)


def test_a_day_on_one_stick(stick: Path, made: Any, tmp_path: Path) -> None:
    """Each step is done for real, and its tick appears."""
    out = tmp_path / "out"
    out.mkdir()
    with opened(stick) as held, made_desk(made, tmp_path) as desk:
        drawer = held.drawer
        assert progress.told(drawer) == {
            "stick": "7",
            "workshop": made.started.workshop.workshop_id,
        }
        assert not any(any(done) for done in progress.every(look(drawer)).values())
        event_id = _recorded(drawer)
        assert ticks(drawer, "stop-at-the-gate") == (True,) * 5
        _asked(drawer, event_id)
        assert ticks(drawer, "ask-consent") == (True,) * 4
        _cleaned(drawer, event_id)
        assert ticks(drawer, "cleaned-copy") == (True,) * 3
        contact_id = _met(drawer, desk)
        assert ticks(drawer, "compare-digits") == (True, True)
        path = _sealed(drawer, contact_id, event_id, out)
        assert ticks(drawer, "seal-and-carry") == (True,) * 4
        _answered(drawer, desk, path, out)
        assert ticks(drawer, "read-the-answer") == (True, True)
        _taken_back(drawer, event_id, out)
        assert ticks(drawer, "take-it-back") == (True,) * 3
        _words(held, drawer)
        _lost(drawer, out)
        options.change(stick, burn_from_lock_screen=True)
        assert ticks(drawer, "burn") == (True, True)
        for what in seat.NOTED:
            seat.note(drawer, what)
        left = {name: done for name, done in progress.every(look(drawer)).items() if not all(done)}
        # A quick note that comes in is the part of the tests of quick notes.
        assert left == {"quick-note": (True, False)}
        assert progress.mistakes(look(drawer)) == ()


def look(drawer: Drawer) -> Seen:
    seen = looking.look(drawer)
    assert seen is not None
    return seen


def made_desk(made: Any, tmp_path: Path) -> Any:
    workshop: Workshop = made.copied(tmp_path / "desk")
    return _Desk(workshop)


class _Desk:
    def __init__(self, workshop: Workshop) -> None:
        self._vault = Vault.open(workshop.focal_point, PASSPHRASES["focal-point"])

    def __enter__(self) -> Drawer:
        return self._vault.drawer

    def __exit__(self, *_: object) -> None:
        self._vault.lock()


def _recorded(drawer: Drawer) -> str:
    value = line.incident(persons=[], narrative="They asked about the report for two hours.")
    return line.saved(drawer, value)


def _asked(drawer: Drawer, event_id: str) -> None:
    before = drawer.incidents.get(event_id)
    named = person(identity=Identity(real_name="Ilva Torrenko"))
    drawer.incidents.save(msgspec.structs.replace(before, persons=(named,)))


def _cleaned(drawer: Drawer, event_id: str) -> None:
    gate = made_files.for_practice()[0]
    item = Evidence(eid="E1", kind="photograph", original_file_name="gate.jpg")
    drawer.evidence.add(
        event_id, msgspec.structs.replace(item, media_type=gate.media_type), io.BytesIO(gate.data)
    )
    assert ticks(drawer, "cleaned-copy") == (True, False, False)
    copies.make(drawer, event_id, "E1", recognised=copies.Recognised(shows=(), confirmed=True))


def _met(drawer: Drawer, desk: Drawer) -> str:
    own = own_cards.every(desk)[-1]
    contact_id = known_cards.add(drawer, own.card.file).contact.contact_id
    assert ticks(drawer, "compare-digits") == (True, False)
    known_cards.verify(drawer, contact_id, cards.code_of(own.digest), how="aloud", who="me")
    return contact_id


def _sealed(drawer: Drawer, contact_id: str, event_id: str, out: Path) -> Path:
    contact = contacts.get(drawer, contact_id)
    composed = line.composed(drawer, contact, [event_id])
    ready = prepared_reports.prepare(drawer, composed)
    told = ready.report.exercise_progress
    assert isinstance(told, dict)
    # What is told is what will be true when the file is read.
    assert (told["stick"], told["seal-and-carry"]) == ("7", "4/4")
    assert "mistakes" not in told
    return seal(drawer, composed, out, prepared=ready).path


def _answered(drawer: Drawer, desk: Drawer, path: Path, out: Path) -> None:
    case_id = str(intake.take_in(desk, path).case_id)
    assert cases.report(desk, cases.get(desk, case_id)).exercise_progress is not msgspec.UNSET
    work.judge_urgency(desk, case_id, "high", "a date is near")
    answer = reply.Answer(kind="received", text="We have it.")
    reply.take_in(drawer, reply.create(desk, case_id, answer, out).path)
    seen = look(desk)
    assert progress.done("answer-as-focal-point", seen) == (True, True, True, False)


def _taken_back(drawer: Drawer, event_id: str, out: Path) -> None:
    before = drawer.incidents.get(event_id, with_identities=True)
    consents = tuple(
        msgspec.structs.replace(one, value="withdrawn", withdrawn_on="2026-11-22")
        for one in before.persons[0].consents
    )
    changed = msgspec.structs.replace(before.persons[0], consents=consents)
    drawer.incidents.save(msgspec.structs.replace(before, persons=(changed,)))
    (report,) = sent.every(drawer)
    plans = notices.withdrawals(drawer, [notices.About(report_id=report.report_id)])
    (made,) = notices.make(drawer, plans, out)
    assert ticks(drawer, "take-it-back") == (True, True, False)
    sent_notices.carried(drawer, [made.notice.notice_id])


def _words(held: Vault, drawer: Drawer) -> None:
    new = recovery.prepare(2, 3)
    recovery.keep(held, vaults.PASSPHRASE, new)
    assert ticks(drawer, "recovery-words") == (True, False)
    recovery.test(held, new.shares[1:])
    assert ticks(drawer, "recovery-words") == (True, True)


def _lost(drawer: Drawer, out: Path) -> None:
    (report,) = sent.every(drawer)
    notices.make(drawer, notices.keys_lost(drawer, [report.report_id]), out)
    assert ticks(drawer, "lost-laptop") == (False, True, True)
