"""No form of an act ever shows an id: everything on it, closed and open, is compared with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from defender_app.model import Act, Answer
from defender_app.taxonomy import Field, taxonomy
from tests.support.act_forms import moves, visible_texts
from tests.ui.record.test_every_answer import record_with
from ui import i18n
from ui.fields import offers
from ui.fields.asked import Asked
from ui.fields.pick import PickField
from ui.record import rooms
from ui.record.entries import Inside
from ui.record.page import RecordPage

Open = Callable[..., RecordPage]

TYPES = taxonomy().types
# Ids that are also how people write: "Self-employed" is a label.
_WRITTEN = frozenset({"self-employed", "e-mail", "check-in"})


def _ids() -> frozenset[str]:
    fields = [field for known in TYPES.values() for field in known.fields]
    found = {*TYPES, *taxonomy().mechanisms, *taxonomy().labels, *taxonomy().lists}
    found |= {field.name for field in fields}
    found |= {choice for field in fields for choice in (*field.choices, *field.shown_choices)}
    found |= {choice for known in taxonomy().lists.values() for choice in known.choices}
    return frozenset(found)


IDS = _ids()
# What is no word of any language: looked for inside the texts too.
CODES = {one for one in IDS if re.search(r"[-_.]|\d{6}", one)} - _WRITTEN
INSIDE = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(map(re.escape, sorted(CODES, key=len, reverse=True)))
    + r")(?![\w-])"
)


@pytest.fixture(params=["en", "zh"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    i18n.install(qapp, request.param)
    yield request.param
    i18n.install(qapp, i18n.FALLBACK)


def _chosen(field: Field, *, other: bool) -> Answer:
    """An answer that puts as many words on the form as possible."""
    found = [answer for answer, _ in moves(field)]
    if other:
        return next((one for one in found if one.text is not None), found[0])
    return max(found, key=lambda answer: len(answer.chosen))


def _acts(*, other: bool) -> list[Act]:
    attributes = tuple(taxonomy().lists["act_attributes"].choices)
    return [
        Act(
            type=known.id,
            attributes=attributes,
            fields={field.name: _chosen(field, other=other) for field in known.fields},
        )
        for known in TYPES.values()
    ]


def _texts(page: RecordPage) -> Iterator[tuple[str, str]]:
    """(type, text) of everything on the cards of the acts, closed and open, and in their lists."""
    page.show_section(rooms.ACTS)
    acts: Any = page.sections[rooms.ACTS]
    acts = acts.acts
    for index, card in enumerate(acts.cards):
        known = page.draft.incident.acts[index].type
        yield from ((known, text) for text in visible_texts([card]))
        acts.open_entry(index)
        inside = card.inside
        assert isinstance(inside, Inside)
        inside.form.finish()
        yield from ((known, text) for text in visible_texts([card]))
        for asked in inside.findChildren(Asked):
            yield from ((known, text) for text in _offered(asked))


def _offered(asked: Asked) -> Iterator[str]:
    """What a list would show, and the quiet menu beside a question."""
    if asked.findChildren(PickField):
        for entry in offers.entries(asked.question, asked.editor.world):
            yield entry.label
            yield entry.group
    yield from (words for _, words in asked.question.no_answers)


@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize(
    "answers",
    ["none", "other", "all"],
)
def test_no_text_of_any_form_is_an_id(open_record: Open, spoken: str, answers: str) -> None:
    acts = [Act(type=known) for known in TYPES] if answers == "none" else []
    page = open_record(record_with(*(acts or _acts(other=answers == "other"))))
    seen = 0
    wrong = set()
    for known, text in _texts(page):
        seen += bool(text)
        if text.strip() in IDS or INSIDE.search(text):
            wrong.add((known, text))
    assert wrong == set()
    assert seen > 5000
    if spoken == "zh":
        return
    labels = {label for _, label in _texts(page)}
    assert {known.label for known in TYPES.values()} <= labels


def test_every_question_of_every_type_stands_on_its_form(open_record: Open) -> None:
    page = open_record(record_with(*(Act(type=known) for known in TYPES)))
    shown = set(_texts(page))
    for known in TYPES.values():
        for field in known.fields:
            assert (known.id, field.label) in shown, field.name
            assert field.label != field.name


def test_what_would_be_an_id_is_seen(qtbot: object) -> None:
    del qtbot
    assert "un-premises-photography" in IDS
    assert INSIDE.search("the stop_start of it")
    assert INSIDE.search("un-security")
    assert not INSIDE.search("Self-employed")
    widget = QWidget()
    widget.setAccessibleName("exit-ban")
    assert "exit-ban" in set(visible_texts([widget]))
