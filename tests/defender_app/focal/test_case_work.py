"""What a desk works out about a case: with reasons, in the history, and never in what was sent."""

from __future__ import annotations

import msgspec
import pytest

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import case_history, case_index, cases, work, work_kept
from defender_app.focal.cases import Case, TakenNotice
from defender_app.focal.work import Renewal
from defender_app.model.person import Organisation, Person
from defender_app.report.documents import Notice
from defender_app.vault.drawer import Drawer
from tests.support import many_cases, vaults

WHY = "she called from the airport"
INVISIBLE = ("", " ", "\n\t", "\u200b\u2060", "\u2800", "\u3164", "\ufeff")


@pytest.fixture
def case(desk: Drawer) -> Case:
    person = Person(pid="a1" * 16, pseudonym="HERON")
    group = Organisation(oid="b2" * 16, pseudonym="OTTER", roles=("victim",))
    told = vaults.incident(persons=(person,), organisations=(group,), urgency="high")
    return many_cases.Desk(desk).take(told)


def history(desk: Drawer, case: Case) -> list[tuple[str, str, str, str]]:
    lines = work.of(desk, case.case_id).history
    return [(one.what, one.before, one.after, one.why) for one in lines]


def test_nothing_was_noted_yet(desk: Drawer, case: Case) -> None:
    assert work.of(desk, case.case_id) == work.CaseWork(case_id=case.case_id)
    assert desk.documents.count(work.KIND) == 0


def test_judgements_stand_beside_what_was_sent(desk: Drawer, case: Case) -> None:
    before = desk.documents.get(cases.KIND, case.case_id)
    work.judge_urgency(desk, "1", "critical", f"  {WHY}\n")
    work.judge_urgency(desk, case.case_id, "low", "she is home")
    work.judge_violation(desk, case.report_id[:8], "likely", "two accounts agree")
    known = work.of(desk, case.case_id)
    assert known.urgency.value == "low"
    assert known.violation.value == "likely"
    assert history(desk, case) == [
        ("urgency", "high", "critical", WHY),
        ("urgency", "critical", "low", "she is home"),
        ("violation", "", "likely", "two accounts agree"),
    ]
    assert desk.documents.get(cases.KIND, case.case_id) == before
    assert WHY not in repr(known) + repr(known.history) + repr(known.urgency)


@pytest.mark.parametrize("why", INVISIBLE)
def test_a_judgement_without_a_reason_is_refused(desk: Drawer, case: Case, why: str) -> None:
    for judge in (work.judge_urgency, work.judge_violation):
        with pytest.raises(InputError, match="reason-missing"):
            judge(desk, case.case_id, "low" if judge is work.judge_urgency else "likely", why)
    assert desk.documents.count(work.KIND) == 0


@pytest.mark.parametrize("why", ["\x1b[2J cleared", "a" * 2001, "x" * 1_000_000, "\ud800 half"])
def test_a_reason_that_cannot_be_kept_is_refused(desk: Drawer, case: Case, why: str) -> None:
    with pytest.raises(InputError, match="reason-text"):
        work.judge_urgency(desk, case.case_id, "low", why)
    assert desk.documents.count(work.KIND) == 0


def test_what_is_no_choice_is_refused(desk: Drawer, case: Case) -> None:
    name = case.case_id
    for attempt in (
        lambda: work.judge_urgency(desk, name, "confirmed", WHY),
        lambda: work.judge_violation(desk, name, "010000000000", WHY),
        lambda: work.judge_violation(desk, name, "", WHY),
        lambda: work.set_status(desk, name, "read"),
        lambda: work.set_scope(desk, name, ["a", "z"]),
    ):
        with pytest.raises(InputError, match="work-choice"):
            attempt()
    for day in ("2027-13-01", "soon", "2027", "2027-02-29"):
        with pytest.raises(InputError, match="work-day"):
            work.set_review(desk, name, day)
    for scheme, codes in (
        ("", ["a"]),
        ("MT 4", ["a"]),
        ("mt4", [""]),
        ("mt4", ["\u202e"]),
        ("mt4", ["a\nb"]),
        ("mt4", ["a" * 201]),
        ("mt4", [str(number) for number in range(51)]),
    ):
        with pytest.raises(InputError, match="work-code"):
            work.code(desk, name, scheme, codes)
    assert desk.documents.count(work.KIND) == 0


def test_scope_codes_review_and_contact(desk: Drawer, case: Case) -> None:
    name = case.case_id
    work.set_scope(desk, name, ["c", "a", "c"])
    work.code(desk, name, "mt4", ["0101", "0102", "0101"])
    work.code(desk, name, "own", ["看守所", "<b>"])
    work.code(desk, name, "mt4", ["0103"])
    work.code(desk, name, "own", [])
    work.set_review(desk, name, "2027-03-01", "after the session")
    work.set_safe_contact(desk, name, "only by the aunt's shop ")
    known = work.of(desk, name)
    assert known.scope == ("a", "c")
    assert known.codes == {"mt4": ("0103",)}
    assert known.safe_contact == "only by the aunt's shop"
    assert known.review_on == "2027-03-01"
    lines = history(desk, case)
    assert [line[0] for line in lines] == [
        *("scope", "codes", "codes", "codes", "codes", "review", "safe-contact"),
    ]
    assert lines[3] == ("codes", "mt4: 0101, 0102", "mt4: 0103", "")
    assert not any("aunt" in part for line in lines for part in line)
    # The same once more is no change.
    work.set_scope(desk, name, ["a", "c"])
    work.code(desk, name, "mt4", ["0103"])
    work.set_review(desk, name, "2027-03-01")
    work.set_safe_contact(desk, name, "only by the aunt's shop")
    assert history(desk, case) == lines
    for number in range(19):
        work.code(desk, name, f"s{number}", ["x"])
    with pytest.raises(InputError, match="work-code"):
        work.code(desk, name, "one-more", ["x"])


def test_a_status_and_what_the_sender_took_back(desk: Drawer, case: Case) -> None:
    assert work.set_status(desk, "1", "assessed", "read by two").status == "assessed"
    assert work.set_status(desk, "1", "assessed").status == "assessed"
    assert history(desk, case) == [("status", "new", "assessed", "read by two")]
    work.set_status(desk, "1", "withdrawn")
    assert work.set_status(desk, "1", "new").status == "new"
    notice = Notice(
        kind="withdrawal",
        report_ids=(case.report_id,),
        to=case.card,
        from_=case.sender,
        training=case.training,
        date="2026-11-20",
    )
    taken = TakenNotice(
        notice=notice, sha256="ab" * 32, taken_on="2026-11-20T10:00:00Z", proven=True
    )
    back = msgspec.structs.replace(cases.get(desk, "1"), status="withdrawn", notices=(taken,))
    cases.save(desk, back)
    for status in ("new", "acted", "closed"):
        with pytest.raises(InputError, match="case-withdrawn"):
            work.set_status(desk, "1", status, "a mistake")
    unproven = msgspec.structs.replace(taken, proven=False)
    cases.save(desk, msgspec.structs.replace(back, notices=(unproven,)))
    assert work.set_status(desk, "1", "closed").status == "closed"


def renewal(**changes: object) -> Renewal:
    given: dict[str, object] = {
        "person": "a1" * 16,
        "year": 2026,
        "value": "yes",
        "who": "Amina",
        "how": "by phone",
        "when": "2026-11-02",
        **changes,
    }
    return Renewal(**given)  # type: ignore[arg-type] # named by the test


def test_a_consent_that_was_asked_for_again(desk: Drawer, case: Case) -> None:
    name = case.case_id
    work.renew(desk, name, renewal(value="no"))
    work.renew(desk, name, renewal(year=2027, value="no"))
    work.renew(desk, name, renewal(person="b2" * 16, how_named="initials"))
    work.renew(desk, name, renewal())
    known = work.of(desk, name).renewals
    assert [(one.person[:2], one.year, one.value) for one in known] == [
        ("a1", 2027, "no"),
        ("b2", 2026, "yes"),
        ("a1", 2026, "yes"),
    ]
    assert "Amina" not in repr(known)
    assert [line[0] for line in history(desk, case)] == ["renewal"] * 4


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"person": "c3" * 16}, "renewal-person"),
        ({"person": ""}, "renewal-person"),
        ({"year": 1999}, "renewal-year"),
        ({"value": "perhaps"}, "work-choice"),
        ({"how_named": "loudly"}, "work-choice"),
        ({"who": "\u200b"}, "renewal-who"),
        ({"how": "x" * 201}, "renewal-who"),
        ({"how": "a\nb"}, "renewal-who"),
        ({"when": "last week"}, "work-day"),
        ({"when": "2025-12-31"}, "renewal-day"),
        ({"when": "2026-11-22"}, "renewal-day"),
        ({"value": "no", "when": "2026-11-22"}, "renewal-day"),
    ],
)
def test_a_renewal_that_says_too_little(
    desk: Drawer, case: Case, changes: dict[str, object], code: str
) -> None:
    with pytest.raises(InputError, match=code):
        work.renew(desk, case.case_id, renewal(**changes))
    assert desk.documents.count(work.KIND) == 0


def test_a_history_keeps_its_end_and_counts_its_beginning(desk: Drawer, case: Case) -> None:
    lines = tuple(
        work.Noted(when=f"2026-01-01T00:{at // 60:02d}:{at % 60:02d}Z", what=f"w{at}")
        for at in range(work_kept.MOST_LINES)
    )
    full = work.CaseWork(case_id=case.case_id, history=lines)
    desk.documents.put(work.KIND, case.case_id, wire.encode(full))
    work.note(desk, case.case_id, "exported")
    work.note(desk, case.case_id, "exported", why="to a lawyer")
    kept = work.of(desk, case.case_id).history
    assert len(kept) == work_kept.MOST_LINES
    assert (kept[0].what, kept[0].after, kept[0].when) == (work.FOLDED, "3", lines[2].when)
    assert kept[1].what == "w3"
    assert kept[-1].why == "to a lawyer"


def test_the_history_tells_what_came_and_what_was_done(desk: Drawer, case: Case) -> None:
    work.set_status(desk, "1", "assessed")
    lines = case_history.lines(desk, case)
    assert [(one.what, one.is_work) for one in lines] == [
        ("sealed", False),
        ("received", False),
        ("verified", False),
        ("status", True),
    ]


def test_everything_of_one_change_or_nothing(
    desk: Drawer, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Drawer, __: str) -> None:
        raise InputError("drawer-full")

    for at, target in enumerate((case_index, cases)):
        with monkeypatch.context() as patched:
            patched.setattr(target, "put" if at == 0 else "save", broken)
            with pytest.raises((InputError, TypeError)):
                work.set_status(desk, case.case_id, "acted")
        assert cases.get(desk, "1").status == "new"
        assert desk.documents.count(work.KIND) == 0


def test_damaged_notes_say_so_and_the_case_stays(desk: Drawer, case: Case) -> None:
    desk.documents.put(work.KIND, case.case_id, b'{"case_id":1}')
    with pytest.raises(InputError, match="case-work-damaged"):
        work.of(desk, case.case_id)
    with pytest.raises(InputError, match="case-work-damaged"):
        work.judge_urgency(desk, "1", "low", WHY)
    assert cases.get(desk, "1") == case
    assert [row.number for row in case_index.rows(desk)] == [1]


TWO_PLACES = ("scope", "codes", "review", "safe-contact", "urgency", "violation")


@pytest.mark.parametrize("what", TWO_PLACES)
@pytest.mark.parametrize("ours_later", [True, False])
def test_of_two_places_the_later_answer_counts(what: str, *, ours_later: bool) -> None:
    def place(day: int, value: str, *more: str) -> work.CaseWork:
        when = f"2026-11-{day:02d}T10:00:00Z"
        lines = [work.Noted(when=when, what=what, after=value)]
        lines += [work.Noted(when=one, what="exported") for one in more]
        judged = work.Judged(value=value, why=WHY, when=when)
        values: dict[str, object] = {
            "scope": {"scope": (value,)},
            "codes": {"codes": {"own": (value,)}},
            "review": {"review_on": value},
            "safe-contact": {"safe_contact": value},
            "urgency": {"urgency": judged},
            "violation": {"violation": judged},
        }[what]  # type: ignore[assignment] # one of them
        changed_on = max(one.when for one in lines)
        return work.CaseWork(case_id="c", history=tuple(lines), changed_on=changed_on, **values)  # type: ignore[arg-type] # members

    early, late = place(3, "early", "2026-11-29T10:00:00Z"), place(9, "late")
    ours, theirs = (late, early) if ours_later else (early, late)
    joined = work_kept.joined(ours, theirs)
    assert b'"late"' in wire.encode(msgspec.structs.replace(joined, history=()))
    assert b'"early"' not in wire.encode(msgspec.structs.replace(joined, history=()))
    assert [one.when[8:10] for one in joined.history] == ["03", "09", "29"]
    assert work_kept.joined(joined, theirs) == joined
    assert work_kept.joined(joined, ours) == joined
