"""One act as an English phrase: from its type and the answers to its fields, never a verdict."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import msgspec

from defender_app.focal.drafts import phrases
from defender_app.model.answers import Answer, Ref, is_yes, plain
from defender_app.report.page import dates
from defender_app.taxonomy import taxonomy
from defender_app.taxonomy.records import OTHER
from defender_app.words import fill

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from defender_app.model.incident import Act, Incident
    from defender_app.model.person import AllegedPerpetrator

_TOKEN: Final = re.compile(r"\{([a-z_]+)\}")
THREAT: Final = "threat_only"
_AGENTS: Final = ("agency", "authority", "body", "held_by")
_QUOTED: Final = frozenset({"text", "longtext"})
_NAMES: Final = frozenset({"law_title", "offence"})
_MOST_AGENCIES: Final = 2
_LONGEST_NAME: Final = 120
# What an act asks for that is not the day on which it happened.
_OTHER_DAYS: Final = frozenset(
    {"custody_since", "application_date", "un_event_start", "needed_by", "next_appointment"}
    | {"next_hearing", "answer_deadline", "medical_exam_date", "first_judge_date", "last_contact"}
    | {"family_informed_date", "explanation_date", "un_letter_date", "proof_of_life"}
    | {"return_date", "seen_again", "reported_when", "found_date", "release_date"}
)


@dataclass(frozen=True, kw_only=True, repr=False)
class Told:
    """One act.

    Attributes:
        type: its id. day: partial date, or empty.
        clause: whether the phrase has a subject of its own.
        main: template; ``{was}``, ``{had}``, ``{rep}`` and ``{at}`` are still open.
        also: more of the same, which may be dropped.
        tail: whole sentences, which may be dropped.
        facts: what the other places of the templates hold.
    """

    type: str
    day: str
    clause: bool
    main: str
    also: tuple[str, ...]
    tail: tuple[str, ...]
    facts: Mapping[str, str]

    def __repr__(self) -> str:
        return f"<act {self.type}>"


def told(incident: Incident) -> tuple[Told, ...]:
    """The acts of a projected incident, in the order of their dates."""
    usual = plain(incident.date_start)
    found = []
    for act in incident.acts:
        day = _day(act) or (usual if len(incident.acts) == 1 else "")
        found.append(_one(act, incident, day))
    if found and not any(one.day for one in found):
        found[0] = replace(found[0], day=usual)
    return tuple(sorted(found, key=lambda one: dates.order(one.day)[0]))


def _day(act: Act) -> str:
    """The earliest day that an act gives for itself."""
    asked = {name: one for name, one in act.fields.items() if name not in _OTHER_DAYS}
    bare = msgspec.structs.replace(act, fields=asked)
    return dates.of_act(msgspec.to_builtins(bare))


def noun(ident: str) -> str:
    """The kind of act in general: ``arrest and detention``."""
    return str(phrases.table()["acts"].get(ident, phrases.table()["acts"][OTHER])["noun"])


def called(one: Told) -> str:
    """The kind of one act; what was only threatened is a threat."""
    threatened = one.facts.get("noun")
    return f"threats of {threatened}" if threatened else noun(one.type)


def filled(template: str, one: Told, more: Mapping[str, str]) -> str:
    """A phrase with its facts."""
    return fill(template, {**one.facts, **more})


def _one(act: Act, incident: Incident, day: str) -> Told:
    known: Mapping[str, Any] = phrases.table()["acts"].get(act.type, phrases.table()["acts"][OTHER])
    facts = {"by": _by(act, incident), **_places(act)}
    open_ = {"was", "had", "rep", "at"}

    def usable(entries: Sequence[Mapping[str, Any]]) -> Iterator[str]:
        for entry in entries:
            if not _holds(act, entry.get("when", {})):
                continue
            needed = set(_TOKEN.findall(entry["say"])) - open_
            given = {name: facts[name] if name in facts else _fact(act, name) for name in needed}
            if all(given[name] or name in facts for name in needed):
                facts.update(given)
                yield entry["say"]

    if THREAT in act.attributes:
        # It was not done: nothing of what the questions say happened.
        facts["noun"] = noun(act.type)
        said = phrases.table()["threatened"]
        clause = bool(known.get("clause"))
        return Told(
            type=act.type,
            day=day,
            clause=clause,
            main=said["clause" if clause else "phrase"],
            also=(),
            tail=(),
            facts=facts,
        )
    main = next(usable(known["main"]), "{was} subjected to an act of another kind")
    return Told(
        type=act.type,
        day=day,
        clause=bool(known.get("clause")),
        main=main,
        also=tuple(dict.fromkeys(usable(known.get("also", ())))),
        tail=tuple(usable(known.get("tail", ()))),
        facts=facts,
    )


def _holds(act: Act, when: Mapping[str, Sequence[str]]) -> bool:
    """Whether every condition is met: one of the choices, or just answered where none is named."""
    for field, wanted in when.items():
        answer = act.fields.get(field)
        if answer is None or not answer.is_answered:
            return False
        if wanted and not set(wanted) & set(answer.chosen):
            return False
    return True


def _fact(act: Act, name: str) -> str:
    """A field of an act as words; "" where it has none."""
    own = {"what_event": "what"}.get(name, name)
    answer = act.fields.get(own)
    known = taxonomy().types.get(act.type)
    field = known.field(own) if known is not None else None
    if answer is None or field is None or not answer.is_answered:
        return ""
    if field.type in {"choice", "multichoice"}:
        return phrases.listed(phrases.choice(name, one) for one in answer.chosen)
    if field.type in {"country", "countries"}:
        return phrases.listed(map(phrases.country, answer.chosen))
    if field.type in {"date", "datetime"}:
        return phrases.plain_day(plain(answer))
    if field.type == "number":
        return _counted(answer)
    return _free(own, answer) if field.type in _QUOTED else ""


def _counted(answer: Answer) -> str:
    if not isinstance(answer.value, int | float):
        return ""
    before = {"at-least": "at least ", "estimate": "about "}.get(answer.precision or "", "")
    return before + phrases.number(answer.value)


def _free(name: str, answer: Answer) -> str:
    """Words that somebody wrote: quoted, and marked where they are not in Latin letters."""
    text = phrases.one_line(plain(answer)).rstrip(".")
    if not text:
        return ""
    if not phrases.is_latin(text):
        key = {"law_title": "title", "offence": "offence"}.get(name, "what")
        return f"{phrases.quoted(text)} {phrases.missing(key)}"
    return phrases.quoted(text)


def _places(act: Act) -> dict[str, str]:
    """Where at the UN, through what, and by whom of those there."""

    def of(field: str, before: str = "") -> str:
        answer = act.fields.get(field)
        words = phrases.listed(
            phrases.choice(field, one) for one in (answer.chosen if answer else ())
        )
        return f"{before}{words}" if words else ""

    return {
        "un_site": of("un_site", " "),
        "channel_by": of("channel", " "),
        "by_actor": of("actor_affiliation", " by "),
    }


def _by(act: Act, incident: Incident) -> str:
    """`` by the Harrow Vale police``: an agency, never a person (rule 21)."""
    answer = act.fields.get("agencies")
    told = [phrases.choice("agencies", one) for one in (answer.chosen if answer else ())]
    if not any(told):
        told = [_body(one, incident) for one in _named_in(act)]
    if not any(told) and len(incident.alleged_perpetrators) == 1:
        # Of several nobody says which of them did this.
        told = [_agency(incident.alleged_perpetrators[0], incident)]
    words = phrases.listed([one for one in told if one][:_MOST_AGENCIES])
    return f" by {words}" if words else ""


def _named_in(act: Act) -> Iterator[Ref]:
    for name in _AGENTS:
        answer = act.fields.get(name)
        value = answer.value if answer is not None else None
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Ref):
                yield one


def _body(ref: Ref, incident: Incident) -> str:
    """The name of an organisation that is neither a victim nor a source."""
    if ref.org is None or ref.org in incident.private_organisations:
        return ""
    for one in incident.organisations:
        if one.oid == ref.org and isinstance(one.name, str):
            return phrases.the(phrases.one_line(one.name, _LONGEST_NAME))
    return ""


def _agency(one: AllegedPerpetrator, incident: Incident) -> str:
    known = _body(one.ref, incident) if one.ref is not None else ""
    pressed = is_yes(one.may_be_coerced)
    if known and not pressed:
        return known
    kind = phrases.word("perpetrators", plain(one.huri_mt24))
    if kind and not pressed:
        return kind
    unknown = plain(one.kind) == "unknown-group"
    return str(phrases.table()["people"]["unidentified"]) if unknown else ""


def state(incident: Incident) -> tuple[str, ...]:
    """The names of the States concerned: those alleged to have done it, else where it was."""
    found = [plain(one.country) for one in incident.alleged_perpetrators]
    un = {one.oid for one in incident.organisations if plain(one.kind) == "un-body"}
    bodies = {one.oid: plain(one.country) for one in incident.organisations if one.oid not in un}
    found += [
        bodies.get(one.ref.org, "") for one in incident.alleged_perpetrators if one.ref is not None
    ]
    if not any(found):
        found = [plain(incident.country)]
    names = (phrases.country(code) for code in dict.fromkeys(found) if code)
    return tuple(name for name in names if name)
