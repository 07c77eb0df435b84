"""The page of a report that was sent, made again from the exact ``report.json`` of that day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app import wire
from defender_app.errors import InputError
from defender_app.report import html, sent
from defender_app.report.documents import Report

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer


def page(drawer: Drawer, report_id: str) -> bytes:
    """``report.html`` of a report of which a copy was kept.

    The words around what people wrote are those of this version of the program.

    Args:
        drawer: that sealed it.
        report_id: hex.

    Returns:
        UTF-8 HTML.

    Raises:
        InputError: ``sent-unknown``: nothing, or only a receipt, was kept of it;
            ``sent-report-…``: it cannot be read.
    """
    return html.render(wire.decode(sent.frozen(drawer, report_id), Report, what="sent-report"))


def kept(drawer: Drawer, event_id: str) -> frozenset[str]:
    """The ids of the reports of a record whose page can be made again."""
    return frozenset(
        one.report_id for one in sent.of_record(drawer, event_id) if _is_kept(drawer, one.report_id)
    )


def _is_kept(drawer: Drawer, report_id: str) -> bool:
    try:
        sent.frozen(drawer, report_id)
    except InputError:
        return False
    return True
