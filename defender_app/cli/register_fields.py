"""Options of ``register add`` and ``register change``: the field of an item that each fills."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from crypto import strict_json
from crypto.errors import JsonError
from defender_app.cli import answers
from defender_app.cli.call import STDIN, Call, read_input, typed
from defender_app.errors import InputError, UsageError
from defender_app.focal import register_items

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.cli.options import Command
    from defender_app.focal.register_items import Sort

_Kind: TypeAlias = Literal["text", "list", "file", "number"]
LONGEST: Final = 1 << 20
"""Letters of a summary or of another long text."""
_LARGEST: Final = 16 << 20
_LIST: Final = "list"
_FILE: Final = "file"
_NUMBER: Final = "number"


@dataclass(frozen=True)
class _Field:
    """One option: its field in each sort of item that has it, and how it is given."""

    fields: Mapping[Sort, str]
    kind: _Kind = "text"
    metavar: str = "T"


def _of(name: str, kind: _Kind = "text", metavar: str = "T") -> _Field:
    return _Field({"un-action": name}, kind, metavar)


def _upr(name: str, kind: _Kind = "text", metavar: str = "T") -> _Field:
    return _Field({"upr": name}, kind, metavar)


def _tb(name: str, kind: _Kind = "text", metavar: str = "T") -> _Field:
    return _Field({"treaty-body": name}, kind, metavar)


OPTIONS: Final[Mapping[str, _Field]] = {
    "--action-type": _of("action_type", metavar="ID"),
    "--date": _Field(
        {"un-action": "date_sent_or_adopted", "upr": "review_date", "treaty-body": "adopted_on"},
        metavar="D",
    ),
    "--due": _Field({"un-action": "reply_due", "treaty-body": "due_on"}, metavar="D"),
    "--published": _of("date_published", metavar="D"),
    "--mechanism": _of("mechanism", "list", "ID"),
    "--lead": _of("lead_mandate", metavar="ID"),
    "--reference": _of("reference", metavar="R"),
    "--addressee": _of("addressees", "list", "A"),
    "--issue": _of("issues", "list"),
    "--summary-file": _of("summary", "file", "F|-"),
    "--confidential-until": _of("confidential_until", metavar="D"),
    "--url": _of("url", metavar="URL"),
    "--contribution": _of("our_contribution", metavar="ID"),
    "--effect": _of("effect_on_person", metavar="ID"),
    "--told-on": _of("told_victim_on", metavar="D"),
    "--state": _upr("state", metavar="XX"),
    "--cycle": _upr("cycle", "number", "N"),
    "--session": _upr("session"),
    "--paragraph": _upr("paragraph"),
    "--text-file": _upr("text", "file", "F|-"),
    "--recommending": _upr("recommending_states", "list", "XX"),
    "--theme": _upr("theme", "list", "ID"),
    "--response": _upr("response", metavar="ID"),
    "--response-date": _upr("response_date", metavar="D"),
    "--assessment": _upr("assessment", metavar="ID"),
    "--assessed-on": _upr("assessed_on", metavar="D"),
    "--committee": _tb("committee", metavar="ID"),
    "--observations": _tb("concluding_observations", metavar="SYMBOL"),
    "--paragraphs": _tb("paragraphs_for_follow_up"),
    "--state-report": _tb("state_follow_up_report", metavar="D"),
    "--ngo-report": _tb("ngo_follow_up_report", metavar="D"),
    "--evaluation-date": _tb("evaluation_date", metavar="D"),
    "--evaluation-file": _tb("evaluation", "file", "F|-"),
    "--next-report": _tb("next_report_due", metavar="D"),
}
"""The options that fill a field, in the order of the help."""


def take(command: Command) -> None:
    """Add them to a command."""
    for name, one in OPTIONS.items():
        more: dict[str, Any] = {"metavar": one.metavar}
        if one.kind == _LIST:
            more |= {"nargs": "+", "action": "extend"}
        elif one.kind == _NUMBER:
            more |= {"type": int}
        command.takes(name, **more)


def given(call: Call, sort: Sort) -> dict[str, Any]:
    """The fields that the options fill; an empty text, or a list of one, takes a field out (None).

    Raises:
        UsageError: ``register-option-of-other``: it belongs to another sort of item;
            ``register-two-files``. InputError: ``text-unusable``; as for ``read_input``.
    """
    found: dict[str, Any] = {}
    from_stdin = 0
    for name, one in OPTIONS.items():
        value = getattr(call.options, name.removeprefix("--").replace("-", "_"))
        if value is None:
            continue
        if sort not in one.fields:
            raise UsageError("register-option-of-other", option=name)
        if one.kind == _FILE:
            from_stdin += value == STDIN
            if from_stdin > 1:
                raise UsageError("standard-input-twice")
        found[one.fields[sort]] = _value(call, name, one, value)
    return found


def _value(call: Call, name: str, one: _Field, value: Any) -> Any:
    if one.kind == _NUMBER:
        return value
    if one.kind == _LIST:
        return [typed(text, name) for text in value if text] or None
    if one.kind == _FILE:
        return text_of(call, name, value) if value else None
    return typed(value, name) or None


def text_of(call: Call, option: str, name: str) -> str:
    """The text in a file that an option names, or from standard input.

    Raises:
        InputError: as for ``answers.from_file``.
    """
    return typed(answers.from_file(call, name, option, limit=LONGEST), option, limit=LONGEST)


def sort_of(call: Call) -> Sort:
    """Which sort of item the options make."""
    options = call.options
    if options.upr:
        return "upr"
    return "treaty-body" if options.treaty_body else "un-action"


def merged(before: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Fields with changes; None takes one out."""
    found = {**before, **changes}
    return {name: value for name, value in found.items() if value is not None}


def from_file(name: str) -> tuple[Sort, dict[str, Any], tuple[str, ...]]:
    """An item out of a JSON file: sort, fields and cases.

    Returns:
        As ``register show --json`` gives ``sort``, ``part`` and ``cases`` (numbers or ids).

    Raises:
        InputError: ``register-file`` with ``why``; as for ``read_input``.
    """
    try:
        value = strict_json.parse(read_input(name, _LARGEST), max_bytes=_LARGEST)
    except JsonError as error:
        raise InputError("register-file", why=error.code) from None
    if not isinstance(value, dict) or not value.keys() <= {"sort", "part", "cases"}:
        raise InputError("register-file", why="members")
    sort = next((one for one in register_items.SORTS if one == value.get("sort")), None)
    part, about = value.get("part"), value.get("cases", [])
    if sort is None or not isinstance(part, dict) or not isinstance(about, list):
        raise InputError("register-file", why="members")
    return sort, dict(part), tuple(str(one) for one in about if isinstance(one, str | int))
