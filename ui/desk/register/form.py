"""The questions about an item of the register, as the form of a record asks them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.model import lens
from defender_app.model.as_answer import as_answer, as_value
from defender_app.model.follow_up import ActionResponse, TreatyBodyFollowUp, UnAction, UprTracking
from defender_app.model.incident import Incident
from ui.fields.asked import Asked
from ui.fields.question import common_question

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import msgspec

_FIELDS: Final[dict[type[msgspec.Struct], tuple[str, ...]]] = {
    UnAction: (
        *("action_type", "mechanism", "date_sent_or_adopted", "reference", "addressees"),
        *("date_published", "reply_due", "confidential_until", "summary", "issues"),
        *("our_contribution", "effect_on_person", "told_victim_on", "lead_mandate", "languages"),
        "url",
    ),
    UprTracking: (
        *("state", "cycle", "session", "review_date", "paragraph", "text"),
        *("recommending_states", "theme", "response", "response_date", "assessment"),
        *("assessed_on", "action_category", "weak_or_problematic"),
    ),
    TreatyBodyFollowUp: (
        *("committee", "concluding_observations", "adopted_on", "paragraphs_for_follow_up"),
        *("due_on", "state_follow_up_report", "ngo_follow_up_report", "evaluation_date"),
        *("evaluation", "next_report_due"),
    ),
    ActionResponse: (*("responder", "date", "kind", "answers_questions", "languages", "summary"),),
}
_PARTS: Final[dict[type[msgspec.Struct], str]] = {
    UnAction: "followup",
    UprTracking: "upr_tracking",
    TreatyBodyFollowUp: "treaty_body_followup",
}


class _Around:
    """What an editor may know: there is no record around an item, and nobody in it."""

    def __init__(self, *, training: bool) -> None:
        self.training = training
        self.incident = Incident(format="defender-incident", version=1)
        self.records: Sequence[tuple[str, str]] = ()

    def new_word(self) -> str:
        """Nobody is added here."""
        return ""

    def edit(self, change: Callable[[Incident], Incident]) -> None:
        """Nobody is added here."""
        del change


class PartForm(QWidget):
    """Asks for the fields of a part; what it does not ask for stays as it was.

    Args:
        part: as it is now; an empty one for a new item.
        training: whether States are fictional.
    """

    def __init__(self, part: msgspec.Struct, *, training: bool) -> None:
        super().__init__()
        self._part = part
        self.asked: dict[str, Asked] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        around = _Around(training=training)
        kind = type(part)
        for name in _FIELDS[kind]:
            question = common_question(kind, name, whole_record=False)
            asked = Asked(question, around, f"{_PARTS.get(kind, 'response')}[0].{name}")
            asked.show_answer(as_answer(getattr(part, name)), "")
            self.asked[name] = asked
            column.addWidget(asked)

    @property
    def unread(self) -> tuple[str, ...]:
        """Labels of the questions in which something is typed that is no answer."""
        return tuple(one.question.label for one in self.asked.values() if one.raw.strip())

    def value(self) -> Any:
        """The part as it is filled in now."""
        part = self._part
        for name, asked in self.asked.items():
            value = as_value(asked.answer(), type(part), name)
            if value != getattr(part, name) and (value or getattr(part, name)):
                part = lens.put(part, name, value)
        return part
