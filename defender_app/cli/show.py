"""A record and what belongs to it, as text and as plain values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import msgspec

from defender_app.cli import plain
from defender_app.report.values import Shower
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from defender_app.cli.plain import Page
    from defender_app.model.incident import Incident
    from defender_app.report.sent import SentReport
    from defender_app.vault.drawer import Drawer
    from defender_app.version_changes import Change
    from defender_app.words import Words

_LISTS: Final = {
    "country": "country",
    "nationality": "country",
    "country_of_residence": "country",
    "mechanism": "mechanism",
    "form": "cooperation_form",
    "attributes": "act_attributes",
    "use": "consent_use",
    "value": "consent_value",
    "withdrawn_how": "consent_how",
    "lead_mandate": "mechanism",
    "committee": "mechanism",
    "state": "country",
    "recommending_states": "country",
    "theme": "upr_theme",
    "response": "upr_response",
    "assessment": "upr_assessment",
}
# Members that have a place of their own on the page.
_APART: Final = frozenset(
    {"format", "version", "title", "event_id", "record_status", "acts", "evidence", "narrative"}
)
# List members, with the choices that "kind" has in each.
_SECTIONS: Final = {
    "persons": "",
    "organisations": "organisation_kind",
    "cooperation": "",
    "alleged_perpetrators": "perpetrator_kind",
    "information": "",
    "authority_responses": "",
    "steps_taken": "",
    "followup": "",
    "upr_tracking": "",
    "treaty_body_followup": "",
    "pattern_links": "pattern_kind",
}
_INTERNAL: Final = frozenset({"uid", "crc32"})


def values(thing: msgspec.Struct) -> dict[str, Any]:
    """A struct as the JSON object it is written as: lists are lists, absent members absent."""
    found: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(thing))
    return found


def problems(found: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    """(field path, code) pairs as objects."""
    return [{"field": path, "code": code} for path, code in found]


def identity_count(incident: Incident) -> int:
    """How many people of a record have a name or contact in the identity store."""
    named = [one.identity for one in incident.persons if one.identity]
    named += [one.identity for one in incident.alleged_perpetrators if one.identity]
    private = [one for one in incident.organisations if one.roles and one.name]
    return len(named) + len(private)


def evidence(drawer: Drawer, event_id: str) -> list[dict[str, Any]]:
    """The items of a record; ``held`` says whether the vault has the file."""
    return [
        {**values(one), "held": drawer.evidence.has_file(str(one.eid), event_id)}
        for one in drawer.evidence.list(event_id)
    ]


def history(drawer: Drawer, event_id: str) -> list[dict[str, object]]:
    """The custody entries about a record and what is in it, oldest first."""
    return [
        {"when": entry.when, "actor": entry.actor, "action": entry.action, "item": entry.item}
        for entry in drawer.custody.entries()
        if event_id in entry.item.split("/")
    ]


def sent(one: SentReport) -> dict[str, object]:
    """What the drawer remembers of a sealed report, without its secrets."""
    return {
        "report_id": one.report_id,
        "sealed_on": one.sealed_on,
        "contact_id": one.contact_id,
        "card": one.card,
        "sealed_sha256": one.sealed_sha256,
        "accepted": dict(one.accepted),
        "kept": one.kept,
        "one_time": bool(one.signing),
    }


def replies(one: SentReport) -> list[dict[str, object]]:
    """The replies to a sealed report."""
    found = []
    for taken in one.replies:
        body: dict[str, Any] = values(taken.reply)
        wanted = ("kind", "number", "date", "status", "message", "next_contact")
        found.append(
            {
                "report_id": one.report_id,
                "taken_on": taken.taken_on,
                "mark": taken.mark,
                **{name: body.get(name, "") for name in (*wanted, "not_without_consent")},
            }
        )
    return found


def also_sent(page: Page, steps: Sequence[Mapping[str, Any]], words: Words) -> None:
    """Where a record went by other ways, as its own steps say."""
    shower = Shower(words, {})
    for one in steps:
        to, day = shower.common(one["to"], "step_to"), shower.common(one.get("date") or "-", "text")
        page.say("record.also-sent", to=to, day=day)


class _Lines:
    """Writes plain values as labelled lines."""

    def __init__(self, page: Page, words: Words, people: Mapping[str, str], kind: str = "") -> None:
        self._kind = kind
        self._page = page
        self._shower = Shower(words, people)
        labels = words.section("report").get("field")
        self._labels: Mapping[str, object] = labels if isinstance(labels, Mapping) else {}

    def label(self, member: str) -> str:
        return str(self._labels.get(member) or member.replace("_", " "))

    def line(self, label: str, value: str, indent: int) -> None:
        text = plain.neutral(value, lines=True)
        if "\n" in text:
            self._page.text(f"{label}:", indent).text(text, indent + 2)
        else:
            self._page.text(f"{label}: {text}", indent, hanging=2)

    def member(self, member: str, value: Any, indent: int) -> None:
        """One member, whatever it holds."""
        if isinstance(value, list) and value and isinstance(value[0], dict) and not _ref(value[0]):
            for one in value:
                self._page.text(f"{self.label(member)}:", indent)
                self.members(one, indent + 2)
        elif isinstance(value, dict) and not _ref(value):
            self._page.text(f"{self.label(member)}:", indent)
            self.members(value, indent + 2)
        else:
            known = self._kind if member == "kind" and self._kind else member
            how = _LISTS.get(member, known if known in taxonomy().lists else "text")
            self.line(self.label(member), self._shower.common(value, how), indent)

    def members(self, thing: Mapping[str, Any], indent: int) -> None:
        """Every member of an object."""
        for member, value in thing.items():
            if member in _INTERNAL:
                continue
            if member == "consents":
                self.consents(value, indent)
            else:
                self.member(member, value, indent)

    def consents(self, given: Sequence[Mapping[str, Any]], indent: int) -> None:
        """One line for each use."""
        for one in given:
            use = self._shower.common(one.get("use", ""), "consent_use")
            value = self._shower.common(one.get("value", "not-asked"), "consent_value")
            extra = [self._shower.common(one[name], name) for name in ("how_named",) if name in one]
            extra += [
                self._shower.common(one[name], "text")
                for name in ("conditions", "review_on")
                if name in one
            ]
            self.line(use.rstrip("."), value + (f" ({'; '.join(extra)})" if extra else ""), indent)

    def act(self, act: Mapping[str, Any], indent: int) -> None:
        """One act with the labels of its type."""
        kind = taxonomy().types.get(act["type"])
        self._page.text(kind.label if kind else act["type"], indent)
        if act.get("attributes"):
            self.member("attributes", act["attributes"], indent + 2)
        for name, answer in act.get("fields", {}).items():
            field = kind.field(name) if kind else None
            if kind and field:
                self.line(field.label, self._shower.answer(kind.id, field, answer), indent + 2)
            else:
                self.member(name, answer, indent + 2)


def _ref(value: Mapping[str, Any]) -> bool:
    return any(
        member in value for member in ("person", "org", "evidence", "event", "masked", "none")
    ) or ("value" in value and "use" not in value)


def _people(thing: Mapping[str, Any]) -> dict[str, str]:
    names = {}
    for one in [*thing.get("persons", []), *thing.get("organisations", [])]:
        key = str(one.get("pid") or one.get("oid"))
        names[key] = str(one.get("pseudonym") or one.get("name") or key)
    for one in thing.get("evidence", []):
        names[str(one.get("eid"))] = str(one.get("description") or one.get("eid"))
    return names


def incident(page: Page, record: Incident, words: Words) -> None:
    """Everything that a record holds but its evidence, in the order people ask for it."""
    thing: dict[str, Any] = values(record)
    lines = _Lines(page, words, _people(thing))
    page.text(thing.get("title") or words.cli("record.untitled"))
    status = thing.get("record_status")
    page.verbatim(f"{thing.get('event_id', '')} {f'({status})' if status else ''}".rstrip())
    page.blank()
    for member, value in thing.items():
        if member not in _APART and member not in _SECTIONS:
            lines.member(member, value, 0)
    if thing.get("narrative"):
        page.blank()
        page.text(f"{lines.label('narrative')}:").text(str(thing["narrative"]), 2)
    for act in thing.get("acts", []):
        page.blank()
        lines.act(act, 0)
    for name, kind in _SECTIONS.items():
        for one in thing.get(name, []):
            page.blank().say(f"show.{name}")
            _Lines(page, words, _people(thing), kind).members(one, 2)


def members(page: Page, thing: Mapping[str, Any], words: Words, kind: str = "") -> None:
    """The members of a part that holds nobody, each in a line.

    Args:
        page: to write on.
        thing: the part as plain values.
        words: of the language.
        kind: the list that "kind" is of, in the parts inside.
    """
    _Lines(page, words, {}, kind).members(thing, 0)


def chosen(list_id: str, value: object, words: Words) -> str:
    """What a value of a list is called; "-" where there is none."""
    return Shower(words, {}).common(value, _LISTS.get(list_id, list_id)) if value else "-"


def changed(page: Page, change: Change, value: Any, record: Incident, words: Words) -> None:
    """One side of a difference between two versions.

    Args:
        page: to write on.
        change: which difference.
        value: the side, as plain values.
        record: the version that it is from.
        words: of the language.
    """
    lines = _Lines(page, words, _people(values(record)), _SECTIONS.get(change.member, ""))
    if change.act:
        lines.act({"type": change.act, "fields": {change.member: value}}, 4)
    elif change.member == "acts" and isinstance(value, dict):
        lines.act(value, 4)
    elif change.member == "consents" and isinstance(value, dict):
        lines.consents([value], 4)
    else:
        lines.member(change.member, value, 4)


def consent_summary(page: Page, record: Incident, words: Words) -> None:
    """What each person agreed to, before anything else is read."""
    thing: dict[str, Any] = values(record)
    lines = _Lines(page, words, {})
    for one in [*thing.get("persons", []), *thing.get("organisations", [])]:
        if one.get("consents"):
            name = one.get("pseudonym") or one.get("name") or ""
            page.text(f"{name}, {one.get('descriptive_title', '')}".rstrip(", "))
            lines.consents(one["consents"], 2)


def evidence_table(page: Page, items: Sequence[Mapping[str, Any]], words: Words) -> None:
    """One line for each piece of evidence."""
    if not items:
        return
    page.blank()
    rows: list[Sequence[object]] = [tuple(words.cli("evidence.columns").split("|"))]
    rows += [
        (
            one["eid"],
            one.get("kind", "-"),
            plain.size(one["size"]) if one.get("held") else words.cli("evidence.not-held"),
            one.get("description") or one.get("original_file_name") or "-",
        )
        for one in items
    ]
    page.table(rows)


def missing(page: Page, found: Sequence[Mapping[str, Any]], words: Words) -> None:
    """What keeps a record back: the question, where it stands, and what is wrong."""
    if not found:
        return
    page.blank().say("record.missing")
    for one in found:
        what = words.problem(one["code"])
        page.text(f"- {one['question']} [{one['field']}]: {what}", 2, hanging=2)
    page.say("record.how-to-answer", 2)
