from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.errors import JsonError
from crypto.strict_json import JsonValue, dumps, parse

LIMIT = 2**53
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-LIMIT, LIMIT)
    | st.floats(-float(LIMIT), float(LIMIT))
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def read(data: bytes) -> JsonValue:
    return parse(data, max_bytes=1 << 20)


def code_of(data: bytes) -> str:
    with pytest.raises(JsonError) as caught:
        read(data)
    return caught.value.code


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b' {"a" : [1, 2.5, true, null, "x"]}\r\n\t', {"a": [1, 2.5, True, None, "x"]}),
        (b'"\\ud83d\\ude00"', "\U0001f600"),
        (b'"\\\\ud800"', "\\ud800"),
        ('"བོད"'.encode(), "བོད"),
        (b'"\\u0000"', "\0"),
        (b'{"a":{"a":{"a":1}}}', {"a": {"a": {"a": 1}}}),
        (b'["[[[[", "{\\"[{"]', ["[[[[", '{"[{']),
        (b"9007199254740992", LIMIT),
        (b"-9007199254740992", -LIMIT),
        (b"9007199254740992.0", float(LIMIT)),
        (b"9.007199254740992e15", float(LIMIT)),
        (b"1E3", 1000.0),
        (b"1e-400", 0.0),
        (b"0", 0),
        (b'""', ""),
    ],
)
def test_reads(data: bytes, value: JsonValue) -> None:
    assert read(data) == value


def test_minus_zero_is_the_integer_zero_and_the_float_keeps_its_sign() -> None:
    assert read(b"-0") == 0
    assert isinstance(read(b"-0"), int)
    assert math.copysign(1, float(str(read(b"-0.0")))) == -1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xef\xbb\xbf{}", "bom"),
        (b"\xff\xfe{\x00}\x00", "encoding"),
        (b'"\xff"', "encoding"),
        (b'"\xc0\x80"', "encoding"),
        (b'"\xed\xa0\x80"', "encoding"),
        (b'"\xf4\x90\x80\x80"', "encoding"),
        (b"", "syntax"),
        (b"  ", "syntax"),
        (b"{} {}", "syntax"),
        (b"{}\0", "syntax"),
        (b"1 x", "syntax"),
        (b"[1,]", "syntax"),
        (b'{"a":1,}', "syntax"),
        (b"{'a':1}", "syntax"),
        (b"// c\n1", "syntax"),
        (b"01", "syntax"),
        (b"+1", "syntax"),
        (b".5", "syntax"),
        (b"1.", "syntax"),
        (b"0x10", "syntax"),
        (b"\xc2\xa01", "syntax"),
        ("\u0661".encode(), "syntax"),
        (b'"\t"', "syntax"),
        (b'"\n"', "syntax"),
        (b'"\\x41"', "syntax"),
        (b'"\\u12"', "syntax"),
        (b'"\\u+123"', "syntax"),
        (b'"abc', "syntax"),
        (b'"abc\\', "syntax"),
        (b"[" * 30, "syntax"),
        (b"True", "syntax"),
        (b'{"a":1,"a":1}', "duplicate-name"),
        (b'{"a":1,"\\u0061":2}', "duplicate-name"),
        (b'[{"b":{"a":1,"c":2,"a":3}}]', "duplicate-name"),
        (b'{"":1,"":1}', "duplicate-name"),
        (b"NaN", "number-range"),
        (b"[Infinity]", "number-range"),
        (b'{"a":-Infinity}', "number-range"),
        (b"9007199254740993", "number-range"),
        (b"-9007199254740993", "number-range"),
        (b"9007199254740994.0", "number-range"),
        (b"9007199254740992.1", "number-range"),
        (b"-9007199254740992." + b"0" * 60 + b"1", "number-range"),
        (b"1e16", "number-range"),
        (b"1e400", "number-range"),
        (b"-1e400", "number-range"),
        (b"9" * 5_000, "number-range"),
        (b"-" + b"9" * 100_000, "number-range"),
        (b"9" * 5_000 + b".0", "number-range"),
        (b'"\\ud800"', "surrogate"),
        (b'"\\udc00"', "surrogate"),
        (b'"\\ude00\\ud83d"', "surrogate"),
        (b'"\\uD83D x"', "surrogate"),
        (b'"\\ud83d\\ud83d\\ude00"', "surrogate"),
        (b'{"\\udfff":1}', "surrogate"),
        (b'[[{"a":["\\udabc"]}]]', "surrogate"),
    ],
)
def test_must_reject(data: bytes, code: str) -> None:
    assert code_of(data) == code


def test_sixty_four_levels_are_read_and_sixty_five_refused() -> None:
    assert read(b"[" * 64 + b"]" * 64)
    assert read(b'{"a":' * 64 + b"1" + b"}" * 64)
    assert code_of(b"[" * 65 + b"]" * 65) == "depth"
    assert code_of(b'{"a":' * 65 + b"1" + b"}" * 65) == "depth"
    assert code_of(b'[{"a":' * 33 + b"1" + b"}]" * 33) == "depth"


def test_depth_is_counted_before_anything_else_is_decoded() -> None:
    assert code_of(b"[" * 100_000) == "depth"
    assert code_of(b'["\xff",' + b"[" * 100) == "depth"


@pytest.mark.parametrize(
    "text", ["[" * 500, '\\"' + "[" * 500, "\\\\" + '\\"[' * 100, "]" * 200 + "[" * 200]
)
def test_brackets_in_strings_do_not_count(text: str) -> None:
    data = b'{"a":["' + text.encode() + b'"]}'
    assert read(data) == json.loads(data)


def test_many_brackets_side_by_side_are_no_depth() -> None:
    data = b"[" + b",".join([b'[{"a":[]}]'] * 1_000) + b"]"
    assert read(data) == json.loads(data)


@pytest.mark.parametrize("data", [b'"' + b'\\"' * 300_000, b"\\" * 600_000, b'"' * 600_001])
def test_hostile_strings_take_linear_time(data: bytes) -> None:
    assert code_of(b"[" * 70 + data) == "depth"
    assert code_of(data + b"[" * 70) in {"depth", "syntax"}


def test_a_document_above_the_limit_is_refused_unread() -> None:
    assert parse(b"[1]", max_bytes=3) == [1]
    with pytest.raises(JsonError) as caught:
        parse(b"\xff\xff\xff\xff", max_bytes=3)
    assert caught.value.code == "too-long"
    assert caught.value.facts == {"size": 4, "limit": 3}


def test_errors_show_nothing_of_the_document() -> None:
    with pytest.raises(JsonError) as caught:
        read(b'{"name": "Tenzin", "name": }')
    assert "Tenzin" not in f"{caught.value} {caught.value!r} {caught.value.facts}"
    assert caught.value.__suppress_context__


def test_dumps_is_compact_utf8_in_the_given_order() -> None:
    assert dumps({"b": [1, 2.5, None], "a": "ü\n"}) == '{"b":[1,2.5,null],"a":"ü\\n"}'.encode()


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (math.nan, "number-range"),
        ([math.inf], "number-range"),
        (LIMIT + 1, "number-range"),
        ([10**20], "number-range"),
        (1e300, "number-range"),
        ("\ud800", "surrogate"),
        ({"\udc00": 1}, "surrogate"),
    ],
)
def test_dumps_writes_nothing_that_parse_refuses(value: JsonValue, code: str) -> None:
    with pytest.raises(JsonError) as caught:
        dumps(value)
    assert caught.value.code == code


def test_dumps_refuses_an_integer_python_will_not_print() -> None:
    with pytest.raises(JsonError) as caught:
        dumps(10**5_000)
    assert caught.value.code == "number-range"


def test_dumps_refuses_what_is_too_deep() -> None:
    for levels in (65, 100_000):
        value: JsonValue = []
        for _ in range(levels):
            value = [value]
        with pytest.raises(JsonError) as caught:
            dumps(value)
        assert caught.value.code == "depth"


@settings(max_examples=100, deadline=None)
@given(VALUES)
def test_what_is_written_reads_back_equal(value: JsonValue) -> None:
    data = dumps(value)
    assert parse(data, max_bytes=len(data)) == value


JSON_BYTES = st.lists(
    st.sampled_from(
        [
            b"{",
            b"}",
            b"[",
            b"]",
            b'"',
            b"\\",
            b",",
            b":",
            b"a",
            b"\\ud800",
            b"\\u0061",
            b"1",
            b"-",
            b"0",
            b".",
            b"e9",
            b"9" * 20,
            b"NaN",
            b"true",
            b"null",
            b"\xff",
            b" ",
            b"\xc3\xa9",
        ]
    ),
    max_size=24,
).map(b"".join)


@settings(max_examples=100, deadline=None)
@given(st.binary() | JSON_BYTES)
def test_any_bytes_are_read_like_json_reads_them_or_refused(data: bytes) -> None:
    try:
        value = read(data)
    except JsonError:
        return
    assert value == json.loads(data)
    assert read(dumps(value)) == value


MANY = [
    b"[" + b",".join([b"1"] * 500_000) + b"]",
    b"[" + b",".join([b"{}"] * 250_001) + b"]",
    b"[" + b",".join([b"[]"] * 250_001) + b"]",
    b"{" + b",".join(b'"%x":0' % n for n in range(500_001)) + b"}",
    b"[" + b",".join([b'""'] * 1_200_000) + b"]",
    b'["\\"",' + b",".join([b'{"a":"\\\\"}'] * 260_000) + b"]",
    b"[" * 2_000_000,
    b'{"a":' * 2_000_000,
]


@pytest.mark.parametrize("data", MANY, ids=range(len(MANY)))
def test_more_values_than_one_document_holds(data: bytes) -> None:
    with pytest.raises(JsonError) as caught:
        parse(data, max_bytes=len(data))
    assert (caught.value.code, caught.value.facts) == ("too-many-values", {"limit": 500_000})


def test_half_a_million_values_are_read() -> None:
    data = b"[" + b",".join([b"1"] * 499_999) + b"]"
    assert parse(data, max_bytes=len(data)) == [1] * 499_999


@pytest.mark.parametrize("text", [b"," * 600_000, b"{},[" * 200_000, b'\\",\\\\' * 300_000])
def test_commas_and_brackets_in_strings_are_no_values(text: bytes) -> None:
    data = b'["' + text + b'"]'
    assert parse(data, max_bytes=len(data)) == json.loads(data)


# Unique names in four-byte letters: what takes the most memory among what is read.
_HEAVY = """
import re, sys
sys.path.insert(0, sys.argv[1])
from crypto import strict_json
names = ",".join(f'"{n:x}\U0001f600":"{n:x}\U0001f600"' for n in range(499_000))
data = ("{" + names + ',"":"' + "\U0001f600" * 1_000_000 + '"}').encode()
del names
strict_json.parse(data, max_bytes=16 << 20)
# Not ru_maxrss: across exec it keeps what the process that started this one used.
status = open("/proc/self/status").read()
print(len(data), re.search("VmHWM:\\s*([0-9]+) kB", status)[1])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory differently")
def test_the_worst_document_that_is_read_takes_less_than_300_mib() -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _HEAVY, str(root)], capture_output=True, text=True, check=True
    )
    size, kib = map(int, done.stdout.split())
    assert size > 15 << 20
    assert kib < 300 * 1024
