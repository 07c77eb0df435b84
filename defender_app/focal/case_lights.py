"""How far the people of a case agreed to what the desk may know, at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crypto.errors import CryptoError
from defender_app.errors import AppError
from defender_app.focal import cases, permission
from defender_app.report.consent_light import Light, of_record

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from defender_app.focal.cases import Case
    from defender_app.vault.drawer import Drawer


def light_of(drawer: Drawer, case: Case, today: date) -> Light:
    """The light of one case: of several incidents, *some* where they differ.

    Raises:
        InputError: as for ``cases.report``.
    """
    if permission.taken_back(case).everything:
        return Light.WITHDRAWN
    lights = {of_record(one, today=today) for one in cases.report(drawer, case).incidents}
    if len(lights) == 1:
        return lights.pop()
    return Light.SOME if lights & {Light.YES, Light.SOME} else Light.NOT_ASKED


def lights(drawer: Drawer, case_ids: Iterable[str]) -> dict[str, str]:
    """The lights of some cases, by id; "" for one that cannot be read."""
    today = drawer.now().date()
    found = {}
    for case_id in case_ids:
        try:
            found[case_id] = str(light_of(drawer, cases.get(drawer, case_id), today))
        except (AppError, CryptoError):
            found[case_id] = ""
    return found
