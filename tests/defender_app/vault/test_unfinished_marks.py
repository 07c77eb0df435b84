"""Beside texts that are no value yet stand marks and ticks: nobody wrote those."""

from __future__ import annotations

import pytest

from defender_app import vault
from defender_app.vault import unfinished

TYPED = {"date_start": "spring, I think", "acts[0].fields.when": "after tea"}
MARKS = {
    "quick.danger": "yes",
    "acts[0].told": "contacts family",
    "followup[0].reply_due.by-hand": "yes",
    "narrative.names-left": "abcdefghijklmnop ponmlkjihgfedcba",
}


def test_marks_are_kept_and_are_no_texts(drawer: vault.Drawer) -> None:
    unfinished.write(drawer, "e1", TYPED | MARKS)
    assert unfinished.read(drawer, "e1") == TYPED | MARKS
    assert unfinished.texts(drawer, "e1") == TYPED


@pytest.mark.parametrize("path", MARKS)
@pytest.mark.parametrize("text", ["Ilva Torrenko", "李小明", "a" * 300, "yes; call 0176"])
def test_words_are_never_taken_for_a_mark(drawer: vault.Drawer, path: str, text: str) -> None:
    unfinished.write(drawer, "e1", {path: text})
    assert unfinished.texts(drawer, "e1") == {path: text}
