"""When a field is asked: any_of, none_of and answered, with missing and none answers."""

from __future__ import annotations

import pytest

from defender_app.model import Answer, Ref
from defender_app.taxonomy import Field, When, field_is_asked


def asked(when: When | None, answer: Answer | None) -> bool:
    field = Field(name="b", label="b", type="text", required=True, when=when)
    return field_is_asked(field, {} if answer is None else {"a": answer})


YES = Answer(value="yes")
NO = Answer(value="no")
NONE = Answer(none="unknown")
BOTH = Answer(value=("x", "yes"))
EMPTY = Answer(value=())
REFERENCE = Answer(value=Ref(org="O1"))


@pytest.mark.parametrize(
    ("answer", "any_of", "none_of", "answered"),
    [
        (None, False, True, False),
        (NONE, False, True, False),
        (EMPTY, False, True, False),
        (YES, True, False, True),
        (NO, False, True, True),
        (BOTH, True, False, True),
        (REFERENCE, False, True, True),
    ],
)
def test_conditions(answer: Answer | None, any_of: bool, none_of: bool, answered: bool) -> None:
    assert asked(When(field="a", any_of=("yes",)), answer) is any_of
    assert asked(When(field="a", none_of=("yes",)), answer) is none_of
    assert asked(When(field="a", answered=True), answer) is answered
    assert asked(None, answer) is True
