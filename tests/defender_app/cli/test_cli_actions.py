from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

import pytest

from defender_app.cli import batch_reply
from defender_app.errors import InputError
from defender_app.focal import reply, templates
from tests.support import line
from tests.support.command_line import (
    Pair,
    Said,
    Seat,
    command,
    sealed_with_every_reason,
    write_json,
)


@pytest.fixture
def cases(pair: Pair, tmp_path: Path) -> list[dict[str, Any]]:
    """Two cases at the desk: somebody who said little, and one that may be given to the UN."""
    agreed = [{"use": "un-confidential", **line.YES}]
    people = [line.person("P1"), line.person("P1", consents=agreed)]
    for place, one in enumerate(people):
        file = write_json(tmp_path / f"{place}.json", line.incident(persons=[one]))
        event_id = pair.sender("record", "add", file).data["event_id"]
        out = tmp_path / f"out{place}"
        out.mkdir()
        words = ("--to", pair.contact, "--record", event_id, "--out", out)
        sealed_with_every_reason(pair.sender, *words)
        pair.desk("open", out)
    return list(pair.desk("case", "list").data["cases"])


def test_what_may_be_done_and_whom_to_ask(pair: Pair, cases: list[dict[str, Any]]) -> None:
    silent, told = sorted(cases, key=lambda one: one["number"])
    every = pair.desk("case", "may", silent["case_id"]).data["actions"]
    assert len(every) == 12
    assert [one["action"] for one in every if one["allowed"]] == ["own-file"]
    asked = tries(pair.desk, "case", "may", str(silent["number"]), "--action", "confide", code=1)
    (row,) = asked.data["actions"]
    (gap,) = row["missing"]
    assert (gap["use"], gap["because"], gap["ask"]) == (
        "un-confidential",
        "not-asked",
        "the-person",
    )
    assert gap["pseudonym"] in row["question"]
    allowed = pair.desk("case", "may", str(told["number"]), "--action", "confide").data["actions"][
        0
    ]
    assert allowed["allowed"]
    assert list(allowed["people"].values()) == ["title-only"]
    assert allowed["says"] == ["training"]
    dropped = ("--without", gap["pseudonym"])
    (less,) = pair.desk("case", "may", str(silent["number"]), "--action", "press", *dropped).data[
        "actions"
    ]
    assert less["says"] == ["training", "without-persons"]


def tries(seat: Seat, *words: str | Path, code: int) -> Said:
    """A call that does not end well."""
    said = seat.tries(*map(str, words))
    assert said.code == code, said
    return said


def test_options_that_cannot_be_meant(pair: Pair, cases: list[dict[str, Any]]) -> None:
    for words, code in (
        (("--met", "HERON"), 2),
        (("--year", "26"), 2),
        (("--without", "NOBODY"), 1),
        (("--met", "NOBODY:media-name"), 1),
        (("--action", "publish"), 2),
    ):
        tries(pair.desk, "case", "may", str(cases[0]["number"]), *words, code=code)


@pytest.mark.usefixtures("cases")
def test_what_people_read(pair: Pair, tmp_path: Path) -> None:
    where = ("--vault", pair.desk.folder, "--passphrase-file", pair.desk.passphrase_file)
    every = command("case", "may", "1", *where)
    assert every.code == 0, every.err
    assert "+ read and keep" in every.out
    assert "- press release" in every.out
    assert "nobody asked" in every.out
    assert "Ask the person." in every.out
    one = command("case", "may", "1", "--action", "letter-named", *where)
    assert one.code == 1
    assert "We ask for a decision about your report" in one.out
    file = tmp_path / "b.csv"
    file.write_text("case,kind\n1,received\n77,received\n")
    many = command("reply", "--batch", file, "--out", tmp_path / "a", *where)
    assert many.code == 1
    assert "Line 2: " in many.out
    assert "Sealed: 1. Refused: 1." in many.out
    told = command("case", "told", "1", *where)
    assert "Case 1. Answers to its sender: 1." in told.out
    shown = command("template", "show", "received-zh", *where)
    assert "{received_on}" in shown.out
    assert not [word for word in ("may.", "reply.", "told.", "…") if word in every.out]


def test_answers_to_many_from_a_file(
    pair: Pair, cases: list[dict[str, Any]], tmp_path: Path
) -> None:
    numbers = [one["number"] for one in cases]
    answers = [
        {"case": numbers[0], "kind": "received", "next_contact": "2026-12-24"},
        {"case": str(numbers[1]), "kind": "received", "language": "fr"},
        {"case": "99", "kind": "received"},
    ]
    file = write_json(
        tmp_path / "b.json", {"format": "defender-answers", "version": 1, "answers": answers}
    )
    out = tmp_path / "answers"
    said = tries(pair.desk, "reply", "--batch", file, "--out", out, code=1).data
    assert said["counts"] == {"sealed": 2, "refused": 1, "not-reached": 0}
    assert [one["outcome"] for one in said["answers"]] == ["sealed", "sealed", "refused"]
    assert [one["language"] for one in said["answers"]] == ["en", "fr", ""]
    assert said["answers"][2]["why"] == "case-unknown"
    assert sorted(out.iterdir()) == sorted(Path(one["file"]) for one in said["answers"][:2])
    told = pair.desk("case", "told", str(numbers[0])).data["told"]
    assert [one["kind"] for one in told] == ["received"]
    assert told[0]["next_contact"] == "2026-12-24"
    assert "24 December 2026" in told[0]["message"]
    taken = pair.sender("reply-import", out).data["files"]
    assert [one["outcome"] for one in taken] == ["attached", "attached"]


@pytest.mark.usefixtures("cases")
def test_ctrl_c_keeps_what_is_sealed(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, out = tmp_path / "b.csv", tmp_path / "a"
    file.write_text("case,kind\n1,received\n2,received\n")
    real = reply.create

    def pressed(*given: Any) -> reply.SealedReply:
        signal.raise_signal(signal.SIGINT)
        return real(*given)

    monkeypatch.setattr(reply, "create", pressed)
    said = tries(pair.desk, "reply", "--batch", file, "--out", out, code=130).data
    assert [one["outcome"] for one in said["answers"]] == ["sealed", "not-reached"]
    assert len(list(out.iterdir())) == 1
    monkeypatch.setattr(reply, "create", real)
    again = pair.desk("reply", "--batch", file, "--out", out).data["answers"]
    assert [one["reply"] for one in again] == [2, 1]


def test_a_table_of_answers(pair: Pair, cases: list[dict[str, Any]], tmp_path: Path) -> None:
    file = tmp_path / "b.csv"
    first, second = (one["number"] for one in cases)
    file.write_text(
        f'\ufeffcase;kind;text;status\r\n{first};status;"Two lines,\r\nof words";assessed\r\n'
        f"\r\n{second};closed;;\r\n"
    )
    said = pair.desk("reply", "--batch", file, "--out", tmp_path / "a").data
    assert said["counts"]["sealed"] == 2
    told = pair.desk("case", "told", str(first)).data["told"][0]
    assert (told["message"], told["status"]) == ("Two lines,\nof words", "assessed")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"{", "batch-json"),
        (b'{"format":"defender-answers","version":2,"answers":[]}', "batch-version"),
        (b'{"format":"other","version":1,"answers":[]}', "batch-member"),
        (b'{"format":"defender-answers","version":1,"answers":[{"case":"1"}]}', "batch-member"),
        (
            b'{"format":"defender-answers","version":1,"answers":[{"case":"1","to":"x"}]}',
            "batch-member",
        ),
        (b'{"format":"defender-answers","format":"x","version":1,"answers":[]}', "batch-json"),
        (b"{" + b'"a":{' * 100_000, "batch-json"),
        (b"", "batch-heading"),
        (b"case,text\n1,x", "batch-heading"),
        (b"case,kind,name\n1,received,x", "batch-heading"),
        (b"case,kind,kind\n1,received,x", "batch-heading"),
        (b"case,kind\n1,received,x", "batch-csv"),
        (b'case,kind\n"1,received', "batch-csv"),
        (b"case,kind\n1,\xff", "batch-csv"),
        (b"\x00\x01\x02", "batch-heading"),
    ],
)
def test_a_file_that_is_none(data: bytes, code: str) -> None:
    with pytest.raises(InputError) as refused:
        batch_reply.read(data)
    assert refused.value.code == code


def test_one_answer_or_many(pair: Pair, cases: list[dict[str, Any]], tmp_path: Path) -> None:
    number, out = str(cases[0]["number"]), ("--out", tmp_path / "a")
    assert (
        tries(pair.desk, "reply", "--kind", "received", *out, code=2).error["code"]
        == "reply-no-case"
    )
    assert tries(pair.desk, "reply", number, *out, code=2).error["code"] == "reply-no-kind"
    both = tries(pair.desk, "reply", number, "--batch", tmp_path / "b", *out, code=2)
    assert both.error["code"] == "reply-batch-alone"
    assert not (tmp_path / "a").exists()


def test_words_of_ones_own(pair: Pair, tmp_path: Path) -> None:
    listed = pair.desk("template", "list", "--kind", "received").data["templates"]
    assert [one["id"] for one in listed] == [
        f"received-{one.lower()}" for one in templates.LANGUAGES
    ]
    words = tmp_path / "words.txt"
    words.write_text("འབྱོར་སོང་། {reference}\n")
    options = ("--kind", "received", "--language", "bo", "--text-file", words)
    pair.desk("template", "set", "receipt-bo", *options, "--promise", "We tell nobody.")
    shown = pair.desk("template", "show", "receipt-bo").data
    assert (shown["text"], shown["own"]) == ("འབྱོར་སོང་། {reference}", True)
    assert shown["promise"] == "We tell nobody."
    wrong = tries(pair.desk, "template", "set", "x", *options[:4], "--text", "Dear {name}", code=1)
    assert wrong.error["code"] == "template-place"
    pair.desk("template", "remove", "receipt-bo")
    tries(pair.desk, "template", "remove", "received-en", code=1)
    assert json.dumps(pair.desk("template", "list").data).count("receipt-bo") == 0
