"""The editor for each kind of question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ui.fields.choice import ManyEditor, OneEditor
from ui.fields.date import DateEditor
from ui.fields.number import NumberEditor
from ui.fields.text import LineEditor, ListEditor, LongEditor
from ui.fields.zone import ZoneEditor

if TYPE_CHECKING:
    from ui.fields.editor import Editor, World
    from ui.fields.question import Editing, Question

_EDITORS: Final[dict[Editing, type[Editor]]] = {
    "text": LineEditor,
    "longtext": LongEditor,
    "list": ListEditor,
    "date": DateEditor,
    "datetime": DateEditor,
    "number": NumberEditor,
    "choice": OneEditor,
    "country": OneEditor,
    "mechanism": OneEditor,
    "language": OneEditor,
    "zone": ZoneEditor,
    "ref": OneEditor,
    "event": OneEditor,
    "multichoice": ManyEditor,
    "countries": ManyEditor,
    "mechanisms": ManyEditor,
    "refs": ManyEditor,
    "ids": ManyEditor,
}
# These show "I don't know" among their answers; the others have a quiet menu beside the question.
CHOOSING: Final = (OneEditor, ManyEditor)


def editor_for(question: Question, world: World) -> Editor:
    """A new editor, with no answer yet."""
    return _EDITORS[question.editing](question, world)
