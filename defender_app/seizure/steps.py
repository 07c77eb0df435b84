"""The steps of the guide, and how far each is: ticked by what the app sees, as far as it can."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from defender_app import moving
from defender_app.focal import own_cards
from defender_app.report import sent
from defender_app.seizure import guide, marks, new_vault, telling
from defender_app.vault import recovery

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.seizure.guide import Seizure
    from defender_app.vault.drawer import Drawer

STEPS: Final[tuple[str, ...]] = (
    *("happened", "device", "vault", "old-vault", "recovery"),
    *("notices", "cards", "exposed", "tell", "exports"),
)
"""In the order in which they help: first what ends the harm, then who is told."""

State = Literal["todo", "done", "none", "waits"]
"""``none``: there is nothing to do; ``waits``: for another step."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step.

    Attributes:
        code: of ``STEPS``.
        state: how far it is.
        seen: whether the app sees it by itself; else a person ticks it.
        count: how many reports, cards, files or people it is about, where that can be said.
        done: how many of them are done.
    """

    code: str
    state: State
    seen: bool = True
    count: int = 0
    done: int = 0

    @property
    def is_open(self) -> bool:
        """Whether something is left to do."""
        return self.state in {"todo", "waits"}


@dataclass(frozen=True, kw_only=True)
class Status:
    """The whole guide.

    Attributes:
        seizure: what is kept of it.
        steps: in order.
        moved_to: folder of the new vault, where this is the old one and everything was moved.
    """

    seizure: Seizure
    steps: tuple[Step, ...]
    moved_to: str = ""

    def step(self, code: str) -> Step:
        """One of them."""
        return next(one for one in self.steps if one.code == code)

    @property
    def next(self) -> str:
        """The step to go on with; "" where all are done."""
        waiting = [one.code for one in self.steps if one.state == "waits"]
        return next((one.code for one in self.steps if one.state == "todo"), "") or (
            waiting[0] if waiting else ""
        )


def status(drawer: Drawer) -> Status | None:
    """How far the guide is that was begun and not ended; None for none.

    Raises:
        InputError: as for ``guide.every`` and the stores that it looks into.
    """
    found = guide.current(drawer)
    if found is None:
        return None
    known = moving.begun(drawer)
    moved_to = known.folder if known is not None and known.done_on else ""
    steps = tuple(_STEPS[code](drawer, found, moved_to) for code in STEPS)
    return Status(seizure=found, steps=steps, moved_to=moved_to)


def _happened(drawer: Drawer, found: Seizure, moved_to: str) -> Step:
    del drawer, moved_to
    given = (found.how_long, found.was, found.knows)
    state: State = "done" if found.is_answered else "todo"
    return Step(code="happened", state=state, count=len(given), done=sum(map(bool, given)))


def _vault(drawer: Drawer, found: Seizure, moved_to: str) -> Step:
    del drawer
    if found.moved_on or moved_to:
        return Step(code="vault", state="done")
    without = "no-new-vault" in found.ticks
    return Step(code="vault", state="done" if without else "todo", seen=not without)


def _old_vault(drawer: Drawer, found: Seizure, moved_to: str) -> Step:
    del drawer
    if not found.moved_on:
        without = "no-new-vault" in found.ticks and not moved_to
        return Step(code="old-vault", state="none" if without else "waits")
    if new_vault.old_is_there(found):
        return Step(code="old-vault", state="todo")
    if new_vault.old_place_is_there(found):
        return Step(code="old-vault", state="done")
    return _ticked(found, "old-vault")


def _recovery(drawer: Drawer, found: Seizure, moved_to: str) -> Step:
    begun = telling.since(found)
    if not begun or moved_to:
        return Step(code="recovery", state="waits")
    known = recovery.state(drawer)
    if known is not None and marks.is_after(known.made_on, begun):
        return Step(code="recovery", state="done")
    return _ticked(found, "recovery")


def _notices(drawer: Drawer, found: Seizure, moved_to: str) -> Step:
    told = telling.told(drawer, found)
    count, made = len(told.waiting), len(told.made)
    state: State = "todo"
    if not count and not made:
        state = "none"
    elif not count and not told.to_hand_over:
        state = "done"
    elif moved_to or not telling.since(found):
        state = "waits"
    handed = made - len(told.to_hand_over)
    return Step(code="notices", state=state, count=count + made, done=handed)


def _cards(drawer: Drawer, found: Seizure, moved_to: str) -> Step:
    cards = own_cards.every(drawer)
    if not cards:
        return Step(code="cards", state="none")
    begun = telling.since(found)
    left = [
        one
        for one in cards
        if not (one.revoked_on or one.replaced_by) and (not begun or one.card.body.created <= begun)
    ]
    state: State = "done" if not left else "todo"
    if left and (moved_to or not begun):
        state = "waits"
    return Step(code="cards", state=state, count=len(cards), done=len(cards) - len(left))


def _exposed(drawer: Drawer, found: Seizure, moved_to: str) -> Step:
    del moved_to
    count = drawer.incidents.count()
    step = _ticked(found, "exposed")
    return Step(code="exposed", state=step.state, seen=False, count=count)


def _tell(drawer: Drawer, found: Seizure, moved_to: str) -> Step:
    del drawer, moved_to
    done = sum(one in found.ticks for one in guide.TOLD)
    state: State = "done" if done == len(guide.TOLD) else "todo"
    return Step(code="tell", state=state, seen=False, count=len(guide.TOLD), done=done)


def _exports(drawer: Drawer, found: Seizure, moved_to: str) -> Step:
    del moved_to
    reports = [one.sealed_on for one in sent.every(drawer)]
    count = sum(bool(marks.of((found,), one).mark) for one in reports)
    return Step(code="exports", state=_ticked(found, "exports").state, seen=False, count=count)


def _device(drawer: Drawer, found: Seizure, moved_to: str) -> Step:
    del drawer, moved_to
    return _ticked(found, "device")


def _ticked(found: Seizure, code: str) -> Step:
    return Step(code=code, state="done" if code in found.ticks else "todo", seen=False)


_STEPS: Final[dict[str, Callable[[Drawer, Seizure, str], Step]]] = {
    "happened": _happened,
    "device": _device,
    "vault": _vault,
    "old-vault": _old_vault,
    "recovery": _recovery,
    "notices": _notices,
    "cards": _cards,
    "exposed": _exposed,
    "tell": _tell,
    "exports": _exports,
}
