"""What others say about a number or a date, as it may leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from defender_app.model.answers import Account
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.model.answers import Answer


def precision_out(precision: str | None) -> str | None:
    """How sure it is, where that is one of the words there are for it."""
    return precision if precision in taxonomy().lists["precision"].choices else None


def accounts_out(
    answer: Answer, text_of: Callable[[str], Any], mask: Callable[[str], str]
) -> tuple[Account, ...]:
    """The accounts beside an answer, without the names that may not leave.

    Args:
        answer: with its accounts.
        text_of: projects a date.
        mask: puts words in place of names.
    """
    return tuple(
        Account(
            value=(text_of(one.value) or "") if isinstance(one.value, str) else one.value,
            precision=precision_out(one.precision),
            by=None if one.by is None else mask(one.by),
        )
        for one in answer.accounts
    )
