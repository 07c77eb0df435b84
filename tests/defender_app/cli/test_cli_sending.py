"""``seal`` with what is kept and for several, and ``sent``: carrying it, forgetting it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from defender_app import vault
from defender_app.focal import contacts, own_cards
from defender_app.report import keeping, sent
from defender_app.report import seal as sealing
from defender_app.report.preparing import prepare
from tests.support import line
from tests.support.command_line import (
    PASSPHRASE,
    Pair,
    Said,
    command,
    sealed_with_every_reason,
    write_json,
)


def _seal(pair: Pair, record: str, out: Path, *more: str) -> Said:
    where = ("--to", pair.contact, "--record", record, "--out", out)
    return sealed_with_every_reason(pair.sender, *where, *more)


def _read(pair: Pair, *words: str | Path) -> str:
    """What a person reads, in one line."""
    seat = pair.sender
    where = ("--vault", seat.folder, "--passphrase-file", seat.passphrase_file)
    return " ".join(command(*words, *where).out.split())


def _second(pair: Pair, name: str = "Westeria mission", *, verified: bool = True) -> str:
    """Another focal point that the sender knows, compared or not."""
    with vault.Vault.open(pair.desk.folder, PASSPHRASE) as desk:
        own = line.new_card(desk.drawer, name=name)
    with vault.Vault.open(pair.sender.folder, PASSPHRASE) as mine:
        return line.met(mine.drawer, own, verified=verified).contact_id


def test_the_rules_are_said_before_anything_is_written(
    pair: Pair, record: str, tmp_path: Path
) -> None:
    said = _seal(pair, record, tmp_path / "out")
    assert said.data["shown_rules"] == [6, 7, 18, 25, 26]
    shown = " ".join(said.err.split())
    places = [
        shown.index(words)
        for words in (
            "could sending this hurt",
            "cannot protect anybody physically",
            "Nothing in it is marked as about health",
            "tell a State who is accredited",
            "always webcast",
        )
    ]
    assert places == sorted(places)


def test_a_copy_is_usual(pair: Pair, record: str, tmp_path: Path) -> None:
    said = _seal(pair, record, tmp_path / "out")
    assert (said.data["kept"], said.data["why_kept"]) == ("copy", "")
    (one,) = pair.sender("sent", "list").data["reports"]
    assert (one["kept"], one["one_time"], one["event_ids"]) == ("copy", False, [record])
    shown = pair.sender("sent", "show", one["report_id"][:6]).data
    assert shown["report_id"] == one["report_id"] == said.data["report_id"]
    assert shown["answers"] == []
    assert shown["contact"] == "Desk"


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_what_is_kept_is_asked_and_said(pair: Pair, record: str, tmp_path: Path, keep: str) -> None:
    out = tmp_path / "out"
    where = ("--to", pair.contact, "--record", record, "--out", out, "--keep", keep)
    accept = ("--accept", "rule-29=for the test")
    asked = pair.sender.tries("seal", *where, *accept)
    assert (asked.code, asked.error["code"]) == (2, "cannot-ask")
    assert not list(out.glob("*")) if out.exists() else True
    assert pair.sender("sent", "list").data["reports"] == []
    said = pair.sender("seal", *where, *accept, "--yes")
    assert said.data["kept"] == keep
    assert "will be removed from this vault" in " ".join(said.err.split())
    assert said.data["people"][0]["pseudonym"] == "NAME-P1"
    assert pair.sender("record", "list").data["records"] == []
    rows = pair.sender("sent", "list").data["reports"]
    assert [one["kept"] for one in rows] == (["receipt"] if keep == "receipt" else [])
    taken = pair.desk("open", said.data["file"]).data
    case = json.dumps(taken)
    assert "opened" in case


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_a_name_that_would_be_forgotten_is_said_before(
    pair: Pair, tmp_path: Path, keep: str
) -> None:
    somebody = line.person("P2", how=None, identity={"real_name": "Ilvana Korst"})
    ids = []
    for more in (
        {"persons": [line.person("P1"), somebody]},
        {"narrative": "Then Korst came."},
    ):
        file = write_json(tmp_path / "incident.json", line.incident(urgency="high", **more))
        ids.append(str(pair.sender("record", "add", file).data["event_id"]))
    said = _seal(pair, ids[0], tmp_path / "out", "--keep", keep, "--yes")
    words = " ".join(said.err.split())
    assert "1 other record(s) hold in their text a name that is known from these alone" in words
    assert "Korst" not in words


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_an_answer_after_that(pair: Pair, record: str, tmp_path: Path, keep: str) -> None:
    said = _seal(pair, record, tmp_path / "out", "--keep", keep, "--yes")
    pair.desk("open", said.data["file"])
    (case,) = pair.desk("case", "list").data["cases"]
    text = tmp_path / "answer.txt"
    text.write_text("It is here.", encoding="utf-8")
    words = ("--kind", "received", "--text-file", text, "--out", tmp_path / "answers")
    answer = pair.desk("reply", case["case_id"], *words).data["file"]
    back = pair.sender.tries("reply-import", answer)
    if keep == "nothing":
        assert back.code == 3
        assert back.data["files"][0]["why"] == "reply-not-for-us"
        assert "nothing was kept" in _read(pair, "reply-import", answer)
        return
    assert back.code == 0
    assert back.data["files"][0]["reply"]["message"] == "It is here."
    assert "only a receipt" in _read(pair, "reply-import", answer)
    shown = pair.sender("sent", "show", said.data["report_id"]).data
    assert [one["message"] for one in shown["answers"]] == ["It is here."]


def test_one_file_for_each_contact(pair: Pair, record: str, tmp_path: Path) -> None:
    second, out = _second(pair), tmp_path / "out"
    said = _seal(pair, record, out, "--to", second, "--to", second)
    files = said.data["files"]
    assert [one["contact_id"] for one in files] == [pair.contact, second]
    assert {Path(one["file"]) for one in files} == set(out.iterdir())
    assert "file" not in said.data
    assert said.data["not_sealed"] == []
    assert len({one["report_id"] for one in files}) == 2


def test_a_reason_may_be_given_for_one_of_several(pair: Pair, record: str, tmp_path: Path) -> None:
    first = _second(pair, verified=False)
    second = _second(pair, "Eastmark mission", verified=False)
    where = ("--to", first, "--to", second, "--record", record, "--out", tmp_path / "out")
    night = ("--accept", "rule-29=for the test")

    def tries(*accept: str) -> Said:
        given = [word for one in accept for word in ("--accept", one)]
        return pair.sender.tries("seal", *where, *night, *given)

    both = tries("rule-14=I know them")
    assert (both.code, both.error["code"]) == (2, "accept-differs")
    assert both.error["names"] == "rule-14"
    assert f"--accept '{first}:rule-14=REASON'" in " ".join(both.err.split())
    assert tries(f"{first}:rule-14=met").error["code"] == "seal-refused"
    typing = tries(f"{first}:rule-14=met", f"{second}:rule-14=met", f"{second}:rule-41=met")
    assert (typing.error["code"], typing.error["names"]) == (
        "accept-not-asked",
        f"{second}:rule-41",
    )
    assert pair.sender("sent", "list").data["reports"] == []
    said = tries(f"{first}:rule-14=met in Geneva", f"{second}:rule-14=by telephone")
    reasons = [one["accepted"]["rule-14"] for one in said.data["files"]]
    assert reasons == ["met in Geneva", "by telephone"]
    assert [one["accepted"]["rule-29"] for one in said.data["files"]] == ["for the test"] * 2


def test_an_unknown_contact_among_several_seals_nothing(
    pair: Pair, record: str, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    where = ("--to", pair.contact, "--to", "ab" * 16, "--record", record, "--out", out)
    said = pair.sender.tries("seal", *where, "--accept", "rule-29=for the test")
    assert said.code == 1
    assert not out.exists()
    assert pair.sender("sent", "list").data["reports"] == []


def test_a_key_of_its_own(pair: Pair, record: str, tmp_path: Path) -> None:
    for _ in range(2):
        _seal(pair, record, tmp_path / "out", "--one-time")
    rows = pair.sender("sent", "list").data["reports"]
    assert [one["one_time"] for one in rows] == [True, True]
    with vault.Vault.open(pair.desk.folder, PASSPHRASE) as desk:
        assert len(own_cards.every(desk.drawer)) == 1
    for path in (tmp_path / "out").iterdir():
        pair.desk("open", path)
    senders = {pair.desk("case", "show", one["case_id"]).data["sender"] for one in _cases(pair)}
    assert len(senders) == 2


def _cases(pair: Pair) -> list[dict[str, str]]:
    found: list[dict[str, str]] = pair.desk("case", "list").data["cases"]
    return found


def test_copying_to_a_stick(pair: Pair, record: str, tmp_path: Path) -> None:
    sealed = Path(_seal(pair, record, tmp_path / "out").data["file"])
    stick = tmp_path / "stick"
    said = pair.sender("sent", "copy", sealed, "--out", stick)
    assert said.data == {
        "file": str(stick / sealed.name),
        "size": sealed.stat().st_size,
        "was_there": False,
    }
    assert (stick / sealed.name).read_bytes() == sealed.read_bytes()
    assert pair.sender("sent", "copy", sealed, "--out", stick).data["was_there"] is True
    page = _read(pair, "sent", "copy", sealed, "--out", stick)
    assert "read back and is the same" in page
    assert "Eject the stick" in page


def test_what_is_no_sealed_file_of_ours_is_not_copied(
    pair: Pair, record: str, tmp_path: Path
) -> None:
    sealed = Path(_seal(pair, record, tmp_path / "out").data["file"])
    other = tmp_path / "other.age"
    other.write_bytes(sealed.read_bytes() + b"!")
    for path, code in ((other, "copy-not-ours"), (tmp_path / "nowhere", "sealed-missing")):
        said = pair.sender.tries("sent", "copy", path, "--out", tmp_path / "stick")
        assert (said.code, said.error["code"]) == (1, code)
    same = pair.sender.tries("sent", "copy", sealed, "--out", sealed.parent)
    assert same.error["code"] == "copy-same-place"
    within = pair.sender.tries("sent", "copy", sealed, "--out", pair.sender.folder / "inbox")
    assert within.error["code"] == "inside-a-vault"


def test_forgetting_one_report(pair: Pair, record: str, tmp_path: Path) -> None:
    report_id = _seal(pair, record, tmp_path / "out").data["report_id"]
    asked = pair.sender.tries("sent", "forget", report_id)
    assert (asked.code, asked.error["code"]) == (2, "cannot-ask")
    pair.sender("sent", "forget", report_id[:5], "--yes")
    assert pair.sender("sent", "list").data["reports"] == []
    assert len(pair.sender("record", "list").data["records"]) == 1
    again = pair.sender.tries("sent", "forget", report_id, "--yes")
    assert again.error["code"] == "sent-unknown"


@pytest.mark.parametrize("way", ["--yes", "--keep-copy"])
def test_what_a_kill_left_is_told_and_finished(
    pair: Pair, record: str, tmp_path: Path, way: str
) -> None:
    with vault.Vault.open(pair.sender.folder, PASSPHRASE) as mine:
        drawer = mine.drawer
        (contact,) = contacts.every(drawer)
        ready = prepare(drawer, line.composed(drawer, contact, [record]))
        sealing.seal(drawer, ready.composition, tmp_path, prepared=ready, keep="nothing")
        assert keeping.unfinished(drawer) == sent.every(drawer)
    assert "still here" in _read(pair, "sent", "list")
    said = pair.sender("sent", "finish", way)
    # Nothing here knows whether a file got its name before the program was ended.
    assert ("Look for the sealed files first" in " ".join(said.err.split())) is (way == "--yes")
    assert len(said.data["reports"]) == 1
    left = pair.sender("record", "list").data["records"]
    assert len(left) == (0 if way == "--yes" else 1)
    assert pair.sender("sent", "finish", way).data["reports"] == []


def test_the_night_can_be_switched_off(pair: Pair, record: str, tmp_path: Path) -> None:
    where = ("--to", pair.contact, "--record", record, "--out", tmp_path / "out")
    assert pair.sender("sent", "cooling-off").data == {"cooling_off": True}
    refused = pair.sender.tries("seal", *where)
    assert [one["code"] for one in refused.error["problems"]] == ["rule-29"]
    assert pair.sender("sent", "cooling-off", "off").data == {"cooling_off": False}
    assert pair.sender("sent", "cooling-off").data == {"cooling_off": False}
    assert pair.sender("seal", *where).data["accepted"] == {}
    assert pair.sender("sent", "cooling-off", "on").data == {"cooling_off": True}
    assert pair.sender.tries("seal", *where).code == 1
