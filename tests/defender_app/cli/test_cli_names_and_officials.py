"""``seal``: words that may be names, and the names of officials, decided on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.support import line
from tests.support.command_line import Pair, Said, command, write_json


def _record(pair: Pair, folder: Path, **more: Any) -> str:
    value = line.incident(urgency="high", **more)
    return str(pair.sender("record", "add", write_json(folder / "i.json", value)).data["event_id"])


def _tried(pair: Pair, record: str, out: Path, *accepted: str) -> Said:
    words = [word for one in accepted for word in ("--accept", one)]
    return pair.sender.tries("seal", "--to", pair.contact, "--record", record, "--out", out, *words)


def test_a_short_name_is_asked_about_in_its_place(pair: Pair, tmp_path: Path) -> None:
    people = [line.person("P1", identity={"real_name": "Ann Li"})]
    text = "They asked Li about the lithium.\nThen they left."
    record = _record(pair, tmp_path, persons=people, narrative=text)
    out = tmp_path / "out"
    tried = _tried(pair, record, out)
    (asked,) = tried.error["problems"]
    assert (asked["rule"], asked["answers"], asked["where"]) == (
        "short-name",
        ["name", "word"],
        "narrative",
    )
    code = asked["code"]
    assert asked["accept"] == f"--accept '{code}=name|word'"
    said = " ".join(tried.err.split())
    assert "“Li” is a name in your vault, or only a word" in said
    assert "…They asked [Li] about the lithium. …" in said
    assert f"--accept '{code}=name' or --accept '{code}=word'" in said
    for wrong in ("yes", "masked", "NAME"):
        assert _tried(pair, record, out, f"{code}={wrong}").error["code"] == "seal-refused"
    for answer, left in (("name", "They asked "), ("word", "They asked Li ")):
        done = _tried(pair, record, out, f"{code}={answer}")
        assert done.code == 0
        case = pair.desk("open", done.data["file"]).data["files"][0]["case_id"]
        report = pair.desk("case", "show", case).data["report"]
        assert report["incidents"][0]["narrative"].startswith(left)
        assert ("Li " in report["incidents"][0]["narrative"]) is (answer == "word")


def test_an_official_is_named_with_a_reason_and_a_second_yes(pair: Pair, tmp_path: Path) -> None:
    actor = {
        "kind": "individual",
        "unit": "border police",
        "may_be_coerced": "no",
        "identity": {"real_name": "Goran Uzbrek"},
    }
    record = _record(pair, tmp_path, alleged_perpetrators=[actor])
    out = tmp_path / "out"
    reason = "official:0=the court named him"
    (once_more,) = _tried(pair, record, out, reason).error["problems"]
    assert (once_more["code"], once_more["acceptable"]) == ("official-sure:0", True)
    done = _tried(pair, record, out, reason, "official-sure:0=sure")
    assert done.code == 0
    assert done.data["accepted"]["official:0"] == "the court named him"
    opened = command(
        "open",
        done.data["file"],
        "--vault",
        pair.desk.folder,
        "--passphrase-file",
        pair.desk.passphrase_file,
    )
    assert "Uzbrek" not in opened.out


def test_who_may_be_pressed_is_never_named(pair: Pair, tmp_path: Path) -> None:
    actor = {"kind": "individual", "unit": "police", "identity": {"real_name": "Goran Uzbrek"}}
    record = _record(pair, tmp_path, alleged_perpetrators=[actor])
    both = ("official:0=why", "official-sure:0=sure")
    (refused,) = _tried(pair, record, tmp_path / "out", *both).error["problems"]
    assert (refused["rule"], refused["acceptable"]) == ("official-pressed", False)
    assert "do not act under pressure" in refused["what"]
