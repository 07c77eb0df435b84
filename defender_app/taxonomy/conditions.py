"""Which fields of a type are asked, given the answers so far (the ``when`` of a field)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.taxonomy.records import Field


class GivenAnswer(Protocol):
    """What a condition looks at in an answer; ``defender_app.model`` has the real one."""

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen ids of a choice, multichoice or yes/no answer; empty for anything else."""

    @property
    def is_answered(self) -> bool:
        """Whether a value was given: not missing, not empty and not ``none``."""


def field_is_asked(field: Field, answers: Mapping[str, GivenAnswer]) -> bool:
    """Whether ``field`` is asked, given the answers to the fields of the same act.

    While the answer it depends on is missing or ``none``, ``any_of`` and ``answered`` are not met
    and ``none_of`` is met. A field that is not asked is not required either; an answer it already
    has is kept.
    """
    when = field.when
    if when is None:
        return True
    given = answers.get(when.field)
    if given is None or not given.is_answered:
        return when.none_of is not None
    if when.answered:
        return True
    if when.any_of is not None:
        return any(choice in when.any_of for choice in given.chosen)
    return not any(choice in (when.none_of or ()) for choice in given.chosen)
