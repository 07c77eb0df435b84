"""A case as the page of a report, made anew from what the gate lets through; without names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.focal import cases
from defender_app.report import html
from defender_app.report.documents import Report

if TYPE_CHECKING:
    from defender_app.focal.cases import Case
    from defender_app.focal.projection import Projected
    from defender_app.vault.drawer import Drawer


def page(drawer: Drawer, case: Case, projected: Projected) -> bytes:
    """The page.

    Args:
        drawer: of the desk.
        case: which.
        projected: the same through the gate.

    Returns:
        UTF-8 HTML, as ``report.html`` is, in the language of the report.
    """
    sent = cases.report(drawer, case)
    return html.render(
        Report(
            report_id=f"{case.number}",
            to="",
            from_="",
            reply_to="",
            training=case.training,
            written_on=drawer.now().date().isoformat(),
            language=sent.language,
            incidents=projected.incidents,
        )
    )
