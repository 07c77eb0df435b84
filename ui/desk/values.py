"""Values of a report from outside as words: labels for known ids, everything else as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from defender_app.model.answers import Account, Answer, Ref, plain
from defender_app.model.kinds import kinds_of
from defender_app.taxonomy import taxonomy
from ui.desk import words
from ui.evidence import words as evidence_words
from ui.i18n import dates, field_words, places

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    import msgspec

    from defender_app.model.incident import Act, Incident
    from defender_app.model.kinds import Kind

_LONGEST: Final = 12_000
_SILENT: Final = frozenset({"id", "ids", "hex"})
_HOW: Final = {
    "date": "date",
    "country": "country",
    "countries": "country",
    "mechanism": "mechanism",
    "mechanisms": "mechanism",
    "bool": "yes-no",
    "flag": "yes-no",
    "language": "language",
    "languages": "language",
}


class Line(NamedTuple):
    """One question and its answer; the answer may be words from outside."""

    label: str
    value: str


def type_label(type_id: str) -> str:
    """What an act is called; one that this version does not know by its id."""
    return field_words.type_label(type_id) if type_id in taxonomy().types else type_id


def list_label(list_name: str, choice: str) -> str:
    """A choice of a common list; an unknown one by its id."""
    known = taxonomy().lists.get(list_name)
    general = choice in {"unknown", "prefer-not-to-say", "other"}
    if known is None or (choice not in known.choices and not general):
        return choice
    return field_words.list_label(list_name, choice)


def mechanism(mechanism_id: str) -> str:
    """A UN mechanism; an unknown one by its id."""
    known = mechanism_id in taxonomy().mechanisms
    return field_words.mechanism_label(mechanism_id) if known else mechanism_id


def names(incident: Incident) -> dict[str, str]:
    """What stands for each id in a report: pseudonyms, agencies, numbers of files."""
    found = {str(one.pid): one.pseudonym or words.somebody() for one in incident.persons}
    for org in incident.organisations:
        found[str(org.oid)] = org.pseudonym or plain(org.name) or words.somebody()
    for place, item in enumerate(incident.evidence, 1):
        found[str(item.eid)] = plain(item.description) or f"{place:03d}"
    return found


def value(answer: object, list_name: str, who: Mapping[str, str]) -> str:
    """A value of any kind as text.

    Args:
        answer: plain, an ``Answer``, a ``Ref`` or a list of them.
        list_name: a common list, ``country``, ``mechanism``, ``date`` or empty for plain text.
        who: ids to what stands for them.
    """
    match answer:
        case None:
            shown = ""
        case Answer():
            shown = _answer(answer, list_name, who)
        case Ref():
            shown = _ref(answer, who)
        case tuple():
            shown = ", ".join(filter(None, (value(one, list_name, who) for one in answer)))
        case bool():
            shown = _general("yes" if answer else "no")
        case str():
            shown = _text(answer, list_name)
        case _:
            shown = str(answer)
    return shown


def _text(text: str, list_name: str) -> str:
    special = {
        "country": places.country_name,
        "mechanism": mechanism,
        "date": dates.shown,
        "language": places.language_name,
    }
    if list_name in special:
        return special[list_name](text)
    if list_name == "yes-no":
        return _general(text)
    return list_label(list_name, text) if list_name else words.cut(text, _LONGEST)


def _ref(ref: Ref, who: Mapping[str, str]) -> str:
    kind, target = ref.target
    if kind == "none":
        return _general(target)
    return target if kind == "masked" else who.get(target, words.somebody())


def _general(choice: str) -> str:
    """Yes, no, and the ways of giving no answer."""
    known = choice in {"yes", "no", "unknown", "prefer-not-to-say", "other"}
    return field_words.choice_label("", "", choice) if known else choice


def _answer(answer: Answer, list_name: str, who: Mapping[str, str]) -> str:
    if answer.none is not None:
        return _general(answer.none)
    shown = value(answer.value, list_name, who)
    if answer.text:
        shown = f"{shown}: {answer.text}" if shown else answer.text
    others = (_told(value(one.value, list_name, who), one) for one in answer.accounts)
    return "; ".join((_told(shown, answer), *others))


def _told(shown: str, answer: Answer | Account) -> str:
    """How sure a number or a date is, and who says so."""
    if answer.precision and answer.precision != "exact":
        shown = f"{list_label('precision', answer.precision)} {shown}"
    return f"{shown} ({words.cut(answer.by, _LONGEST)})" if answer.by else shown


def act_lines(act: Act, who: Mapping[str, str]) -> Iterator[Line]:
    """The answers of one act, in the order of its questions; unknown ones after them."""
    known = taxonomy().types.get(act.type)
    described = [field.name for field in known.fields] if known else []
    order = [*(one for one in described if one in act.fields)]
    order += [one for one in act.fields if one not in described]
    if act.attributes:
        yield Line(
            field_words.common_label("Act.attributes"),
            value(act.attributes, "act_attributes", who),
        )
    for name in order:
        field = known.field(name) if known else None
        if field is None:
            yield Line(name, value(act.fields[name], "", who))
            continue
        shown = _field_value(act, name, field.type, who)
        if shown:
            yield Line(field_words.field_label(act.type, name) or name, shown)


_OF_FIELDS: Final = {
    "country": "country",
    "countries": "country",
    "mechanism": "mechanism",
    "date": "date",
    "datetime": "date",
}


def _field_value(act: Act, name: str, kind: str, who: Mapping[str, str]) -> str:
    answer = act.fields[name]
    if kind in {"choice", "multichoice", "bool"} and answer.none is None:
        known = {one for one, _ in field_words.choices(act.type, name)} | {"other", "yes", "no"}
        chosen = ", ".join(
            field_words.choice_label(act.type, name, one) if one in known else one
            for one in answer.chosen
        )
        return f"{chosen}: {answer.text}" if answer.text else chosen
    return value(answer, _OF_FIELDS.get(kind, ""), who)


def struct_lines(
    part: msgspec.Struct,
    who: Mapping[str, str],
    *,
    first: Sequence[str] = (),
    hidden: Collection[str] = (),
) -> list[Line]:
    """The answered members of one part of a report.

    Args:
        part: a cooperation, a person, a response …
        who: ids to what stands for them.
        first: members to begin with; all others follow.
        hidden: members that are shown elsewhere.
    """
    owner = type(part).__name__
    known = kinds_of(type(part))
    order = dict.fromkeys([*(one for one in first if one in known), *known])
    found = []
    for member in order:
        if member in hidden or known[member].name in _SILENT:
            continue
        shown = _of_member(owner, known[member], member, getattr(part, member), who)
        if shown:
            key = member if owner == "Incident" else f"{owner}.{member}"
            several = "Group" if getattr(part, "group", None) else ""
            found.append(
                Line(field_words.common_label(field_words.asked_key(several, member, key)), shown)
            )
    return found


def member(owner: type[msgspec.Struct], name: str, answer: object, who: Mapping[str, str]) -> str:
    """The value of one member of a part as text; ``who`` as for ``value``."""
    known = kinds_of(owner).get(name)
    if known is None:
        return value(answer, "", who)
    return _of_member(owner.__name__, known, name, answer, who)


def _of_member(owner: str, kind: Kind, name: str, answer: object, who: Mapping[str, str]) -> str:
    match owner, name, answer:
        case "Evidence", "media_type", str():
            return dict(evidence_words.file_kinds()).get(answer, answer)
        case "Evidence", "size", int():
            return evidence_words.size(answer)
    return value(answer, _how(kind), who)


def _how(kind: Kind) -> str:
    return kind.list_id or _HOW.get(kind.name, "")
