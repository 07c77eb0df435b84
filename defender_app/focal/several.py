"""The same done with several cases: each for itself, and whoever is left out is named."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crypto.errors import CryptoError
from defender_app.errors import AppError, MachineError
from defender_app.focal import case_index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from defender_app.vault.drawer import Drawer


@dataclass(frozen=True, kw_only=True)
class Left:
    """A case with which it could not be done, and why; ``number`` is 0 where it is not there."""

    case_id: str
    number: int
    error: AppError | CryptoError = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Several:
    """What became of several cases: the numbers of those with which it was done, and the others."""

    done: tuple[int, ...] = ()
    left: tuple[Left, ...] = ()


def each(
    drawer: Drawer,
    case_ids: Iterable[str],
    work: Callable[[str], object],
    progress: Callable[[int, int], bool] | None = None,
) -> Several:
    """Do something with each of several cases, each in a transaction of its own.

    Args:
        drawer: of the desk.
        case_ids: whole ids, each once.
        work: does it with one; what it raises leaves that one out.
        progress: told how many are done of how many; False stops, and what was done stays done.

    Raises:
        MachineError: the computer refused, which it would do with the next one too.
    """
    done: list[int] = []
    left: list[Left] = []
    wanted = tuple(dict.fromkeys(case_ids))
    for place, case_id in enumerate(wanted):
        if progress is not None and not progress(place, len(wanted)):
            break
        row = case_index.row(drawer, case_id)
        number = 0 if row is None else row.number
        try:
            with drawer.transaction():
                work(case_id)
        except MachineError:
            raise
        except (AppError, CryptoError) as error:
            left.append(Left(case_id=case_id, number=number, error=error))
        else:
            done.append(number)
    return Several(done=tuple(done), left=tuple(left))
