"""A reason can stand in a file, where the list of running programs does not show it."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from defender_app.cli.call import accepted
from defender_app.errors import AppError


def _of(*given: str) -> dict[str, str]:
    return accepted(argparse.Namespace(accept=list(given)))


def test_a_reason_is_typed_or_read(tmp_path: Path) -> None:
    file = tmp_path / "reason.txt"
    file.write_text("\ufeffThey asked me to, ལྷ་ས།\n", encoding="utf-8")
    read = _of("rule-5=typed @ home", f"rule-13=@{file}")
    assert read == {"rule-5": "typed @ home", "rule-13": "They asked me to, ལྷ་ས།"}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b" \n", "accept-form"),
        (b"\xff\xfe", "text-unusable"),
        (b"a\x1b[2J", "text-unusable"),
        (b"x" * 9000, "file-too-large"),
        (None, "file-not-found"),
    ],
)
def test_a_file_that_holds_no_reason_is_refused(
    tmp_path: Path, data: bytes | None, code: str
) -> None:
    file = tmp_path / "reason.txt"
    if data is not None:
        file.write_bytes(data)
    with pytest.raises(AppError) as caught:
        _of(f"rule-5=@{file}")
    assert caught.value.code == code
