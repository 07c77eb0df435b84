"""Files that do not fit: what it would take, what that shows, and the way not to do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from defender_app import evidence_growth
from ui.evidence import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from defender_app.evidence_growth import Plan
    from ui.workplace import Workplace


def grow(
    place: Workplace, plan: Plan, then: Callable[[], None], owner: QObject | None = None
) -> None:
    """Ask whether the vault may grow; let it, and go on.

    Args:
        place: the vault, the jobs, and the way to ask.
        plan: what it takes.
        then: called once there is room; not at all where somebody rather keeps the vault as it is.
        owner: whom ``then`` belongs to; None: it is done whoever is gone by then.
    """
    vault, translate = place.whole, QCoreApplication.translate

    def carry_out() -> None:
        place.jobs.long(
            translate("EvidenceOffers", "The vault grows"),
            lambda progress: evidence_growth.carry_out(vault, plan, progress),
            lambda _: then(),
            owner=owner or place.imports,
            in_bytes=True,
        )

    place.notify.ask(
        translate("EvidenceOffers", "This does not fit. Let the vault grow?"),
        translate(
            "EvidenceOffers",
            "There is no room for {missing} of it. Each of the four drawers would grow from {now} "
            "to {then}, together {more} more on the disk. Whoever looks at the folder can see the "
            "new size, but not which drawer needed it.",
        ).format(
            missing=words.size(plan.missing),
            now=words.size(plan.now),
            then=words.size(plan.then),
            more=words.size(plan.on_disk),
        ),
        translate("EvidenceOffers", "Let it grow"),
        translate("EvidenceOffers", "Do not take it in"),
        then=carry_out,
    )
