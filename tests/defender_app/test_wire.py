from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Literal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app import wire
from defender_app.errors import InputError


class Inner(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    number: int = 0


class Thing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: Literal["defender-thing"] = "defender-thing"
    version: Literal[1] = 1
    word: str
    flag: bool = False
    colour: Literal["red", "green"] = "red"
    inner: Inner = Inner()
    table: dict[str, int] = {}
    maybe: str | msgspec.UnsetType = msgspec.UNSET


class Bare(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    word: str


GOOD = {"format": "defender-thing", "version": 1, "word": "heron"}


def read(value: object) -> Thing:
    return wire.decode(json.dumps(value).encode(), Thing, what="thing")


def refused(data: bytes, kind: type = Thing, **more: int) -> InputError:
    with pytest.raises(InputError) as caught:
        wire.decode(data, kind, what="thing", **more)
    return caught.value


def outcome(data: bytes) -> str:
    """What was read, or the code of the refusal; any other exception fails the test."""
    try:
        return repr(wire.decode(data, Thing, what="thing"))
    except InputError as error:
        return error.code


def test_a_damaged_one_hides_no_other() -> None:
    bodies = [("a", b"{"), ("b", wire.encode(Thing(word="heron"))), ("c", b'{"word": 3}')]
    found = wire.decode_each(bodies, Thing, what="thing")
    assert found == ([Thing(word="heron")], ("a", "c"))


def test_a_good_object_is_read() -> None:
    assert read(GOOD) == Thing(word="heron")
    assert wire.decode(wire.encode(Thing(word="heron")), Thing, what="thing").word == "heron"


def test_absent_members_stay_absent() -> None:
    assert b"maybe" not in wire.encode(Thing(word="x"))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"version": 2}, "thing-version"),
        ({"version": True}, "thing-version"),
        ({"version": 1.0}, "thing-version"),
        ({"version": "1"}, "thing-version"),
        ({"version": None}, "thing-version"),
        ({"format": "defender-other"}, "thing-member"),
        ({"format": None}, "thing-null"),
        ({"maybe": None}, "thing-null"),
        ({"word": None}, "thing-null"),
        ({"word": 1}, "thing-member"),
        ({"flag": 1}, "thing-member"),
        ({"flag": "true"}, "thing-member"),
        ({"inner": {"number": "1"}}, "thing-member"),
        ({"inner": {"number": True}}, "thing-member"),
        ({"inner": {"other": 1}}, "thing-member"),
        ({"colour": "blue"}, "thing-member"),
        ({"extra": 1}, "thing-member"),
        ({"table": {"a": None}}, "thing-null"),
    ],
)
def test_wrong_members_are_refused(change: dict[str, object], code: str) -> None:
    assert refused(json.dumps(GOOD | change).encode()).code == code


@pytest.mark.parametrize("missing", ["format", "version", "word"])
def test_format_and_version_are_never_left_out(missing: str) -> None:
    value = {name: one for name, one in GOOD.items() if name != missing}
    assert refused(json.dumps(value).encode()).code == "thing-member"


def test_objects_inside_others_have_no_format_of_their_own() -> None:
    assert wire.decode(b'{"word":"x"}', Bare, what="thing").word == "x"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xef\xbb\xbf{}",
        b'{"word":"\xff"}',
        b'{"word":"a","word":"b"}',
        b'{"word":"a","w\\u006frd":"b"}',
        b'{"word":"\\ud800"}',
        b'{"word":NaN}',
        b'{"word":1e400}',
        b'{"word":' + b"[" * 100_000,
        b'{"word":"x"} trailing',
    ],
)
def test_what_is_no_strict_json_is_refused(data: bytes) -> None:
    assert refused(data).code == "thing-json"


def test_too_long_is_refused_before_it_is_parsed() -> None:
    assert refused(b"[" * 101, max_bytes=100).facts["why"] == "too-long"


@pytest.mark.parametrize("data", [b"[]", b"1", b'"x"', b"true"])
def test_another_value_than_an_object_is_refused(data: bytes) -> None:
    assert refused(data).code == "thing-member"


def test_the_error_names_the_place_and_repeats_nothing_from_outside() -> None:
    evil = "\x1b[2JIlva Torrenko` - at `$.\x1b"
    for change in ({"colour": evil}, {evil: 1}, {"inner": {evil: 1}}, {"table": {evil: "x"}}):
        error = refused(json.dumps(GOOD | change).encode())
        text = repr(error) + repr(error.facts) + repr(error.__cause__)
        assert "Ilva" not in text
        assert "\x1b" not in str(error.facts["why"])
        assert error.__context__ is None
    assert "$.inner" in str(refused(json.dumps(GOOD | {"inner": {"x": 1}}).encode()).facts["why"])


@given(st.binary(max_size=200))
def test_any_bytes_give_an_object_or_an_input_error(data: bytes) -> None:
    assert outcome(data).startswith(("thing-", "Thing"))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@given(st.sampled_from(sorted(Thing.__struct_fields__)), json_values)
def test_any_member_value_gives_an_object_or_an_input_error(name: str, value: object) -> None:
    data = json.dumps(GOOD | {name: value}).encode()
    assert outcome(data).startswith(("thing-", "Thing"))


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-14T18:02:00",
        "2026-11-14T18:02:00+00:00",
        "2026-11-14t18:02:00z",
        "2026-11-14 18:02:00Z",
        "2026-11-14T18:02Z",
        "2026-11-14T18:02:00.5Z",
        "2026-02-30T00:00:00Z",
        "2026-11-14T24:00:01Z",
        "2026-11-14T23:59:60Z",
        "0000-01-01T00:00:00Z",
        "٢٠٢٦-11-14T18:02:00Z",
        "2026-11-14T18:02:00Z\n",
        " 2026-11-14T18:02:00Z",
        "",
    ],
)
def test_other_times_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        wire.from_rfc3339(text)


def test_a_time_is_utc_and_has_four_digits_of_year() -> None:
    assert wire.from_rfc3339("2026-11-14T18:02:00Z") == datetime(2026, 11, 14, 18, 2, tzinfo=UTC)
    moment = datetime(2026, 11, 14, 20, 2, 0, 999, tzinfo=timezone(timedelta(hours=2)))
    assert wire.to_rfc3339(moment) == "2026-11-14T18:02:00Z"
    assert wire.to_rfc3339(datetime(900, 1, 1, tzinfo=UTC)) == "0900-01-01T00:00:00Z"


@given(st.datetimes(timezones=st.just(UTC)))
def test_every_moment_comes_back(moment: datetime) -> None:
    whole = moment.replace(microsecond=0)
    assert wire.from_rfc3339(wire.to_rfc3339(moment)) == whole


@pytest.mark.parametrize("letter", ["\n", "\r", "\t", "\0", "\x1b", "\x7f", "\x85", "\u2028"])
def test_one_line_has_no_control_characters(letter: str) -> None:
    assert not wire.plain_line(f"a{letter}b", 10)


def test_one_line_is_short_and_composed() -> None:
    assert wire.plain_line("Société — བོད་ 中文", 20)
    assert wire.plain_line("x" * 10, 10)
    assert not wire.plain_line("x" * 11, 10)
    assert not wire.plain_line("e\u0301", 10)
    assert not wire.plain_line("\ud800", 10)


def test_text_may_have_lines_and_nothing_else() -> None:
    assert wire.plain_text("one\n\ttwo", 20)
    assert wire.plain_text("one\r\ntwo", 20)
    assert not wire.plain_text("one\x0btwo", 20)
    assert not wire.plain_text("\x1b[31m", 20)


def test_ids_are_random_and_of_their_form() -> None:
    found = {wire.new_id() for _ in range(100)}
    assert len(found) == 100
    assert all(wire.HEX16.fullmatch(one) for one in found)
    assert not wire.HEX16.fullmatch("A" * 32)
    assert not wire.HEX32.fullmatch("0" * 63)


class Kept(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    text: str
    number: float = 0


def test_what_is_kept_is_read_back_without_the_limits_for_strangers() -> None:
    large = Kept(text='"' * (20 << 20))
    body = wire.encode_own(large, what="kept")
    assert len(body) > 40 << 20
    assert wire.decode_own(body, Kept, what="kept") == large


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'{"text":1}', b'{"text":"\xff"}', b'{"x":"secret"}']
)
def test_what_cannot_be_read_back_is_damaged_and_quotes_nothing(body: bytes) -> None:
    with pytest.raises(InputError) as caught:
        wire.decode_own(body, Kept, what="kept")
    assert (caught.value.code, caught.value.facts) == ("kept-damaged", {})
    assert caught.value.__context__ is None


def test_what_would_not_be_the_same_again_is_not_kept() -> None:
    with pytest.raises(InputError, match="kept-damaged"):
        wire.encode_own(Kept(text="x", number=float("nan")), what="kept")
