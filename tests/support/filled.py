"""An incident in which every member holds something, built from what the model says of it."""

from __future__ import annotations

import types
import typing
from dataclasses import dataclass, field
from typing import Any

from defender_app.model.answers import Answer, Part, Ref
from defender_app.model.incident import Act, Incident
from defender_app.model.kinds import Kind, kinds_of
from defender_app.taxonomy import taxonomy

FIXED = {"format": "defender-incident", "version": 1}
PLAIN: dict[str, Any] = {
    "date": "2026-03-04",
    "bool": "yes",
    "number": 7,
    "country": "XW",
    "countries": ("XW", "XE"),
    "mechanism": "tb-cat",
    "mechanisms": ("tb-cat", "hrc-upr"),
    "language": "zh-Hant",
    "time-zone": "+02:00",
    "flag": False,
}
_REFS = {
    "person-ref": "person",
    "org-ref": "org",
    "party-ref": "org",
    "event-ref": "event",
    "evidence-ref": "evidence",
}


@dataclass
class Filler:
    """Fills structs: text members hold ``poison`` beside a marker of their own.

    ``markers`` says which member holds which marker, as ``Struct.member`` or ``type.field``.
    """

    poison: str
    ids: dict[str, str]
    markers: dict[str, str] = field(default_factory=dict)

    def text(self, where: str) -> str:
        """The text of one member."""
        marker = self.markers.setdefault(where, f"mk{len(self.markers):04d}z")
        return f"{marker} {self.poison} {marker}"

    def struct(self, kind: type[Part], **given: Any) -> Any:
        """One struct with every member filled; ``given`` members are taken as they are."""
        hints = typing.get_type_hints(kind)
        kinds = kinds_of(kind)
        values: dict[str, Any] = {}
        for name in kind.__struct_fields__:
            where = f"{kind.__name__}.{name}"
            if name in given or name in FIXED:
                values[name] = given.get(name, FIXED.get(name))
            elif name in kinds:
                values[name] = self.common(kinds[name], hints[name], where)
            else:
                values[name] = self.nested(hints[name])
        return kind(**values)

    def nested(self, hint: Any) -> Any:
        """A struct, or a list of one."""
        inner = [one for one in _arguments(hint) if isinstance(one, type)]
        found = next(one for one in inner if issubclass(one, Part))
        made = self.act() if found is Act else self.struct(found)
        return (made,) if typing.get_origin(hint) is tuple else made

    def common(self, kind: Kind, hint: Any, where: str) -> Any:
        """The value of a member of sections 2 and 3."""
        if kind.name in PLAIN:
            return PLAIN[kind.name]
        if kind.name in {"choice", "choices"}:
            return self.choice(kind, hint, where)
        if kind.name in {"ref", "refs"} and not kind.words:
            made = tuple(Ref(**{target: self.ids[target]}) for target in kind.targets)
            return made if kind.name == "refs" else made[0]
        if kind.name in {"id", "ids"}:
            return self.ids.get(where, self.ids["event"])
        return "a" * kind.digits if kind.name == "hex" else self.text(where)

    def choice(self, kind: Kind, hint: Any, where: str) -> Any:
        """ "Other" with words where that is possible, words where the list is open, or an id."""
        entries = taxonomy().lists[kind.list_id]
        several = kind.name == "choices"
        if Answer in _arguments(hint) and entries.other and not entries.open:
            return Answer(value=("other",) if several else "other", text=self.text(where))
        value = self.text(where) if entries.open else next(iter(entries.choices))
        return (value,) if several else value

    def act(self) -> Act:
        """An act of a type that asks for nearly everything."""
        return self.acts()[0]

    def acts(self) -> tuple[Act, ...]:
        """One act of each type, every field answered."""
        return tuple(
            Act(
                type=known.id,
                attributes=("repeated",),
                fields={
                    asked.name: self.answer(f"{known.id}.{asked.name}", asked)
                    for asked in known.fields
                },
            )
            for known in taxonomy().types.values()
        )

    def answer(self, where: str, asked: Any) -> Answer:
        """The answer to one field of a type."""
        if asked.type in _REFS:
            target = _REFS[asked.type]
            ref = Ref(**{target: self.ids[target]})
            return Answer(value=(ref,) if asked.many else ref)
        if asked.type in {"choice", "multichoice"}:
            several = asked.many or asked.type == "multichoice"
            return Answer(value=("other",) if several else "other", text=self.text(where))
        if asked.type in {"text", "longtext"}:
            text = self.text(where)
            return Answer(value=(text,) if asked.many else text)
        name = {"datetime": "date"}.get(asked.type, asked.type)
        return Answer(value=PLAIN[name])

    def incident(self, **given: Any) -> Incident:
        """A whole incident."""
        made: Incident = self.struct(Incident, acts=self.acts(), **given)
        return made


def _arguments(hint: Any) -> tuple[Any, ...]:
    """The types a hint is made of."""
    if typing.get_origin(hint) in {typing.Union, types.UnionType, tuple}:
        return tuple(inner for one in typing.get_args(hint) for inner in _arguments(one))
    return (hint,)
