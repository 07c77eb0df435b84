"""Consent: one record per person and use. No record, or no value, means not asked, that is no."""

from __future__ import annotations

from typing import Annotated

from defender_app.model import kinds
from defender_app.model.answers import ABSENT, Part, Ref, Text, Texts

ASKED_VALUES = frozenset({"yes", "no", "conditional", "withdrawn"})
ALLOWING_VALUES = frozenset({"yes", "conditional"})
# By definition; for the other uses the person says how they are named.
FIXED_HOW_NAMED = {
    "government-letter": "named",
    "un-public-name": "named",
    "media-name": "named",
    "un-public-initials": "initials",
}
DEFAULT_HOW_NAMED = "title-only"


class Consent(Part, frozen=True, kw_only=True):
    """What one person said about one use, to whom, when and after which explanation."""

    use: Annotated[str, kinds.choice("consent_use", "What it is for.")]
    value: Annotated[
        str | None, kinds.choice("consent_value", "What was said; absent = not asked.")
    ] = None
    how_named: Annotated[
        str | None, kinds.choice("how_named", "How the person may be named; absent = title-only.")
    ] = None
    conditions: Annotated[Text, kinds.longtext("The condition, in the person's words.")] = None
    given_by: Annotated[Text, kinds.choice("given_by", "Who said it.")] = None
    authority_basis: Annotated[Text, kinds.line("Why a representative may say it.")] = None
    child_agrees: Annotated[
        Text, kinds.yes_no("Whether a child, for whom a guardian answers, wants it too.")
    ] = None
    how: Annotated[Text, kinds.choice("consent_how", "In which way it was said.")] = None
    date: Annotated[Text, kinds.day("When it was said.", single=True)] = None
    language: Annotated[Text, kinds.line("In which language.")] = None
    interpreter: Annotated[Text, kinds.line("Through which interpreter (pseudonym).")] = None
    explained: Annotated[Texts, kinds.choices("explained", "What was explained before.")] = ABSENT
    asked_by: Annotated[Ref | None, kinds.ref("Who asked.", "person")] = None
    witness: Annotated[Ref | None, kinds.ref("Who was there.", "person")] = None
    review_on: Annotated[
        Text, kinds.day("When to ask again; afterwards it counts as conditional.", single=True)
    ] = None
    withdrawn_on: Annotated[Text, kinds.day("When it was withdrawn.", single=True)] = None
    withdrawn_how: Annotated[
        Text, kinds.choice("consent_how", "In which way it was withdrawn.")
    ] = None
    recipients_told: Annotated[Text, kinds.day("When every recipient was told.", single=True)] = (
        None
    )
    shared_with: Annotated[
        Texts, kinds.choices("text_list", "For other-ngo: contact ids or names it is yes for.")
    ] = ABSENT

    @property
    def effective_how_named(self) -> str:
        """How the person may be named for this use: fixed by the use, or as said."""
        return FIXED_HOW_NAMED.get(self.use) or self.how_named or DEFAULT_HOW_NAMED
