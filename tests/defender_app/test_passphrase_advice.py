from __future__ import annotations

import pytest

from defender_app.passphrase_advice import advice


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("password", "short"),
        ("a b c d e", "short"),
        ("湖上的灯", "short"),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaa", "repeating"),
        ("ababab ababab ababab ababab", "repeating"),
        ("correcthorse1", "fair"),
        ("seven herons lake", "fair"),
        ("seven herons over the lake", "long"),
        ("seven seven seven seven seven", "repeating"),
        ("herons herons herons herons her", "long"),
        ("湖上七只苍鹭飞过去", "fair"),
    ],
)
def test_a_passphrase_is_judged_by_what_can_be_counted(text: str, judged: str) -> None:
    assert advice(text) == judged
