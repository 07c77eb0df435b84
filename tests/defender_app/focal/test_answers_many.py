from __future__ import annotations

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from crypto.age import HybridIdentity
from defender_app.errors import InputError, MachineError
from defender_app.focal import answers_many, cases, reply, told
from defender_app.focal.answers_many import Line, Row
from defender_app.focal.cases import Case
from defender_app.report import sent
from defender_app.vault.drawer import Drawer
from tests.support import line, vaults

HERE = "We have it."


@pytest.fixture
def desk(new_vaults: line.Vaults) -> Drawer:
    """A desk with room for some hundred cases."""
    return new_vaults.drawer(size=8 * vaults.MIB)


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    folder = tmp_path / "answers"
    folder.mkdir()
    return folder


def many(desk: Drawer, case: Case, count: int, *, bad: int = 0) -> list[Case]:
    """The same report as so many cases; to the last of them nothing is sealed."""
    reply_to = str(HybridIdentity.generate().recipient())
    made = []
    for place in range(count):
        unproven = ("correction-unproven",) if place >= count - bad else ()
        one = msgspec.structs.replace(
            case,
            case_id=f"{place:032x}",
            number=1000 + place,
            report_id=f"{place:032x}",
            reply_to=reply_to,
            unproven=unproven,
        )
        made.append(cases.save(desk, one))
    return made


def codes(rows: tuple[Row, ...]) -> list[str]:
    return [one.code or one.outcome for one in rows]


def sealed(desk: Drawer, lines: list[Line], folder: Path) -> tuple[Row, ...]:
    return answers_many.seal(desk, answers_many.prepare(desk, lines), folder)


def test_two_hundred_of_which_thirty_are_refused(desk: Drawer, case: Case, answers: Path) -> None:
    found = many(desk, case, 200, bad=30)
    lines = [Line(case=one.case_id, kind="received", text=HERE) for one in found]
    told_rows: list[Row] = []
    prepared = answers_many.prepare(desk, lines)
    rows = answers_many.seal(desk, prepared, answers, told_rows.append)
    assert codes(rows) == ["sealed"] * 170 + ["case-unproven"] * 30
    assert told_rows == list(rows)
    assert len(list(answers.glob("*.age"))) == 170
    assert {one.reply_number for one in rows[:170]} == {1}
    assert [one.prepared.number for one in rows] == [one.number for one in found]
    after = cases.get(desk, found[0].case_id)
    assert (after.status, len(after.replies)) == ("acknowledged", 1)
    assert cases.get(desk, found[199].case_id).replies == ()


def test_nothing_is_sealed_before_everything_was_looked_at(
    desk: Drawer, case: Case, answers: Path
) -> None:
    lines = [
        Line(case=case.case_id, kind="received"),
        Line(case=str(case.number), kind="received"),
        Line(case=case.number, kind="needs-information", text="When was it?"),
        Line(case="no such case", kind="received"),
        Line(case=case.case_id, kind="letter"),
        Line(case=case.case_id, kind="status"),
        Line(case=case.case_id, kind="status", status="done"),
        Line(case=case.case_id, kind="status", status="assessed", template="received-en"),
        Line(case=case.case_id, kind="status", status="assessed", template="nothing"),
        Line(case=case.case_id, kind="status", status="assessed", text="x", template="status-en"),
        Line(case=case.case_id, kind="status", status="assessed", text="a\u202eb"),
        Line(case=case.case_id, kind="status", status="assessed", text="x" * 20_001),
        Line(case=case.case_id, kind="status", status="assessed", next_contact="soon"),
        Line(case=case.case_id, kind="status", status="assessed", language="fr"),
    ]
    prepared = answers_many.prepare(desk, lines)
    assert cases.get(desk, case.case_id).replies == ()
    assert [one.code for one in prepared] == [
        "", "answer-twice", "", "case-unknown", "reply-kind", "reply-status",
        "reply-status-unknown", "template-kind", "template-unknown", "reply-two-sources",
        "reply-text", "reply-text", "reply-next-contact", "",
    ]  # fmt: skip
    rows = answers_many.seal(desk, prepared, answers)
    assert [one.reply_number for one in rows if one.outcome == "sealed"] == [1, 2, 3]
    said = told.of_case(cases.get(desk, case.case_id))
    assert [one.kind for one in said] == ["received", "needs-information", "status"]
    assert case.sealed_sha256 in said[0].message
    assert said[0].promise
    assert said[1].message == "When was it?"
    assert said[2].message.startswith("Il y a du nouveau")
    assert [one.status for one in said] == ["acknowledged", "needs-information", "assessed"]
    assert told.everything([cases.get(desk, case.case_id)])[0].number == 3


def test_the_sender_reads_each_of_them(
    desk: Drawer, defender: Drawer, case: Case, answers: Path
) -> None:
    (row,) = sealed(desk, [Line(case=case.case_id, kind="received")], answers)
    assert row.path is not None
    assert reply.take_in(defender, row.path).outcome == "attached"
    (record,) = sent.every(defender)
    assert case.report_id[:8] in record.replies[0].reply.message


@pytest.mark.parametrize(
    ("lines", "code"),
    [([], "batch-empty"), ([Line(case="1", kind="received")] * 10_001, "batch-too-many")],
)
def test_too_few_and_too_many(desk: Drawer, lines: list[Line], code: str) -> None:
    with pytest.raises(InputError) as refused:
        answers_many.prepare(desk, lines)
    assert refused.value.code == code


def test_somebody_stops_it(desk: Drawer, case: Case, answers: Path) -> None:
    found = many(desk, case, 5)
    prepared = answers_many.prepare(
        desk, [Line(case=one.case_id, kind="received", text=HERE) for one in found]
    )
    rows = answers_many.seal(desk, prepared, answers, progress=lambda done, _: done < 2)
    assert codes(rows) == ["sealed", "sealed", *["not-reached"] * 3]
    assert len(list(answers.iterdir())) == 2


def test_a_folder_that_is_not_there_seals_nothing(desk: Drawer, case: Case, answers: Path) -> None:
    prepared = answers_many.prepare(desk, [Line(case=case.case_id, kind="received", text=HERE)])
    with pytest.raises(InputError) as refused:
        answers_many.seal(desk, prepared, answers / "nowhere")
    assert refused.value.code == "no-such-folder"
    assert cases.get(desk, case.case_id).replies == ()


@contextmanager
def no_room() -> Iterator[None]:
    """Every file may grow to nothing at all: what the system says then is that the disk is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


def test_where_there_is_no_room_the_row_says_so_and_nothing_is_half(
    desk: Drawer, case: Case, answers: Path
) -> None:
    found = many(desk, case, 3)
    lines = [Line(case=one.case_id, kind="received", text=HERE) for one in found]
    prepared = answers_many.prepare(desk, lines)
    first = answers_many.seal(desk, prepared[:1], answers)
    with no_room():
        second = answers_many.seal(desk, prepared[1:2], answers)
    third = answers_many.seal(desk, prepared[1:], answers)
    assert [one.outcome for one in (*first, *second, *third)] == [
        "sealed", "refused", "sealed", "sealed",
    ]  # fmt: skip
    assert isinstance(second[0].error, MachineError)
    assert len(list(answers.iterdir())) == 3
    assert [len(cases.get(desk, one.case_id).replies) for one in found] == [1, 1, 1]


def test_interrupted_in_the_middle_no_number_is_used_twice(
    desk: Drawer, case: Case, answers: Path
) -> None:
    lines = [Line(case=one.case_id, kind="received", text=HERE) for one in many(desk, case, 4)]
    rows: list[Row] = []

    def tell(row: Row) -> None:
        rows.append(row)
        if len(rows) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        answers_many.seal(desk, answers_many.prepare(desk, lines), answers, tell)
    assert len(list(answers.iterdir())) == 2
    again = answers_many.seal(desk, answers_many.prepare(desk, lines), answers)
    assert [one.reply_number for one in again] == [2, 2, 1, 1]
    assert len(list(answers.iterdir())) == 6
