"""What each action of a focal point needs from the people of a report, as one table.

Source: the project's domain rules on the consent gate for actions (4.2), safety rules 1, 2, 18 and
30 (docs/rules.md). Ids of uses are those of the taxonomy.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from defender_app.report.consent_gate import Extent

if TYPE_CHECKING:
    from collections.abc import Mapping

Whose = Literal["harmed", "sources", "anybody"]
Uses = tuple[str, ...]

KEEP: Final = "focal-point"
CONFIDE: Final = "un-confidential"
LETTER: Final = "government-letter"
UN_NAME: Final = "un-public-name"
SG_REPORT: Final = "sg-report"
MEDIA_NAME: Final = "media-name"
OTHER_NGO: Final = "other-ngo"
CONTACT_BACK: Final = "contact-back"
TRAINING: Final = "training-anonymised"


@dataclass(frozen=True, kw_only=True)
class Need:
    """What one action needs.

    Attributes:
        uses: of each of these somebody needs a *yes* to one; all of them rest on ``focal-point``.
        whose: whose *no* stops the action: of the victims and whoever told it, of whoever told it
            alone, or of nobody as long as one person agrees. Everybody else who did not agree is
            removed.
        most: the most that leaves of anybody.
        how: the use that says how somebody is named; empty for the one they agreed to.
        renewed: whether the consent must be of the year in question.
        by_name: whether a person who agreed to less than the name stops it.
        says: codes of what has to be said before it is done.
    """

    uses: tuple[Uses, ...]
    whose: Whose = "harmed"
    most: Extent = Extent.NAMED
    how: str = ""
    renewed: bool = False
    by_name: bool = False
    says: tuple[str, ...] = ()


TABLE: Final[Mapping[str, Need]] = {
    "own-file": Need(uses=((KEEP,),)),
    "confide": Need(uses=((CONFIDE,),), most=Extent.TITLE_ONLY),
    "letter-named": Need(
        uses=((LETTER,), (UN_NAME,)), by_name=True, says=("public-after-60-days",)
    ),
    "letter-unnamed": Need(uses=((CONFIDE,),), whose="sources", most=Extent.TITLE_ONLY),
    "treaty-body": Need(uses=((CONFIDE,),), says=("mark-not-for-website",)),
    "sg-named": Need(uses=((SG_REPORT,), (UN_NAME,)), renewed=True, by_name=True),
    "sg-unnamed": Need(uses=((SG_REPORT,),), most=Extent.INITIALS, renewed=True),
    "press": Need(uses=((MEDIA_NAME, UN_NAME),), by_name=True),
    "un-security": Need(uses=((CONFIDE,),), says=("name-goes-to-security-and-secretariat",)),
    "other-ngo": Need(uses=((OTHER_NGO,),)),
    "contact": Need(uses=((CONTACT_BACK,),), whose="anybody", how=KEEP),
    "training": Need(
        uses=((TRAINING,),), most=Extent.TITLE_ONLY, says=("change-beyond-recognition",)
    ),
}
"""By the id of the action."""
