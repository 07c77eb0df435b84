"""What leaves of one record and what stays, for the eyes of its owner before anything is sealed.

Made from the same composition that is sealed; it decides nothing. It holds words of the vault
itself and never leaves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from defender_app.model.answers import plain
from defender_app.model.consent_rules import remarks_before_sending
from defender_app.model.evidence import is_cleaned
from defender_app.model.somebody import Somebody
from defender_app.report import evidence_choice, knowledge, paper_places, record_rules, whom_to_ask
from defender_app.report import page_specs as specs
from defender_app.report.compared import Comparer, Piece, Span
from defender_app.report.consent_gate import FOCAL_POINT, Extent
from defender_app.report.masking import Masker
from defender_app.report.paper import Human, Item, Note, Paper, Row, Section
from defender_app.report.refusals import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from defender_app.model.incident import Incident
    from defender_app.model.person import Organisation, Person
    from defender_app.report.composition import ComposedRecord, Examined
    from defender_app.vault.drawer import Drawer

Json = dict[str, Any]
_OF_PERSON: Final = tuple(one for one in specs.PERSON if one[0] != "age_at_time")
_COOPERATION: Final = (*specs.COOPERATION, *specs.LINK)
# Made by the program; the name of the file has a line of its own.
_OF_THE_FILE: Final = frozenset(
    {"original_file_name", "size", "sha256", "crc32", "hashed_at", "derived_from"}
    | {"shows_confirmed"}
)
# Parts inside a UN action.
_INSIDE: Final = (
    ("responses", "ActionResponse", specs.ANSWER),
    ("related_sources", "RelatedSource", specs.RELATED),
)


def paper(drawer: Drawer, examined: Examined, event_id: str) -> Paper:
    """What becomes of one record of a report.

    Args:
        drawer: of the composition.
        examined: of ``compose.examine``.
        event_id: which record.

    Raises:
        InputError: ``incident-unknown`` and others as on loading.
    """
    record = next(one for one in examined.composition.records if one.event_id == event_id)
    incident = drawer.incidents.get(event_id, with_identities=True)
    because = {
        one.eid: one.because for one in examined.composition.left_out if one.event_id == event_id
    }
    problems = tuple(one for one in examined.problems if one.record == event_id)
    return _Writer(drawer, incident, record, because, problems).paper()


class _Writer:
    """Writes the paper of one record."""

    def __init__(
        self,
        drawer: Drawer,
        incident: Incident,
        record: ComposedRecord,
        because: Mapping[str, str],
        problems: tuple[Problem, ...],
    ) -> None:
        self.drawer, self.incident, self.record = drawer, incident, record
        self.because, self.problems = because, problems
        projection = record.projection
        words = {**dict.fromkeys(record.decisions, record_rules.A_PERSON), **projection.people}
        self.outside = knowledge.elsewhere(drawer, besides=record.event_id)
        rules = record_rules.of_record(incident, record.decisions, words, self.outside)
        self.compare = Comparer(incident, projection, Masker(rules, choice=projection.choice))
        self.before: Json = msgspec.to_builtins(incident)
        self.after: Json = msgspec.to_builtins(projection.incident)

    def paper(self) -> Paper:
        """All of it."""
        people = tuple(self._people())
        made = [(name, [self._noted(row) for row in rows]) for name, rows in self._sections(people)]
        title = self.compare.text(self.before.get("title") or "", self.after.get("title") or "")
        return Paper(
            event_id=self.record.event_id,
            title=self._noted(Row(spans=(Span(pieces=title),))),
            date=plain(self.incident.date_start),
            country=plain(self.incident.country),
            people=people,
            items=tuple(self._items()),
            sections=tuple(
                Section(
                    name=name,
                    rows=tuple(
                        paper_places.beside(self.problems, name, [r for r in rows if r.spans])
                    ),
                )
                for name, rows in made
                if rows
            ),
            problems=self.problems,
        )

    def _sections(self, people: tuple[Human, ...]) -> tuple[tuple[str, Iterator[Row]], ...]:
        return (
            ("who", self._who(people)),
            ("story", self._story()),
            ("acts", self._acts()),
            ("when-where", self._facts(specs.EVENT)),
            ("cooperation", self._each("cooperation", "Cooperation", _COOPERATION)),
            ("agencies", self._agencies()),
            ("perpetrators", self._officials()),
            ("responses", self._each("authority_responses", "AuthorityResponse", specs.RESPONSE)),
            ("steps", self._each("steps_taken", "StepTaken", specs.STEP)),
            ("un-action", self._each("followup", "UnAction", specs.ACTION)),
            ("upr", self._each("upr_tracking", "UprTracking", specs.UPR)),
            (
                "treaty-body",
                self._each("treaty_body_followup", "TreatyBodyFollowUp", specs.TREATY),
            ),
            ("request", self._facts((("requested_action", "requested_action"),))),
            ("sources", self._each("information", "Information", specs.INFORMATION)),
            ("evidence", self._evidence()),
        )

    def _people(self) -> Iterator[Human]:
        for person in self.incident.persons:
            yield self._human(str(person.pid), person)
        for organisation in self.incident.organisations:
            if str(organisation.oid) in self.record.decisions:
                yield self._human(str(organisation.oid), organisation)

    def _human(self, key: str, one: Person | Organisation) -> Human:
        said = next((c for c in one.consents if c.use == FOCAL_POINT), None)
        organisation = not hasattr(one, "pid")
        identity = getattr(one, "identity", None)
        return Human(
            key=key,
            uid=self.drawer.people.uid_of(
                self.record.event_id, key, "organisation" if organisation else "person"
            ),
            word=one.pseudonym or key,
            word_there=self.record.projection.people.get(key, ""),
            title=plain(one.descriptive_title),
            decision=self.record.decisions[key],
            answered_on=plain(said.date) if said else "",
            answered_how=plain(said.how) if said else "",
            has_name=bool(identity and identity.real_name)
            or (organisation and bool(plain(getattr(one, "name", None)))),
            organisation=organisation,
            ask=whom_to_ask.whom(one, self.record.decisions[key]),
        )

    def _who(self, people: tuple[Human, ...]) -> Iterator[Row]:
        everybody = [*self.before.get("persons", ()), *self.before.get("organisations", ())]
        told = {str(one.get("pid") or one.get("oid")): one for one in everybody}
        left = [*self.after.get("persons", ()), *self.after.get("organisations", ())]
        arrived = {one.get("pseudonym"): one for one in left}
        for human in people:
            before = told[human.key]
            part = "Organisation." if human.organisation else "Person."
            after = arrived.get(human.word_there) if human.word_there else None
            note = Note(kind="human", about=human.key)
            remarks = self._remarks(human)
            if after is None:
                words = ", ".join(one for one in (human.word, human.title) if one)
                piece = Piece(text=words, state="stays", about=human.key)
                yield Row(spans=(Span(pieces=(piece,)),), notes=(note, *remarks))
                continue
            pieces = [Piece(text=human.word_there, state="instead", about=human.key)]
            if human.word != human.word_there:
                pieces.insert(0, Piece(text=human.word, state="stays", about=human.key))
            if human.title:
                pieces.append(Piece(text=", "))
                pieces += self.compare.text(human.title, after.get("descriptive_title") or "")
            if before.get("age_at_time") is not None:
                age = self.compare.values(before["age_at_time"], after.get("age_at_time"), "text")
                pieces += [Piece(text=", "), *age]
            if human.has_name and human.decision.extent is not Extent.NAMED:
                pieces.append(Piece(text="  "))
                pieces.append(Piece(text="", how="real-name", state="stays", about=human.key))
            yield Row(spans=(Span(pieces=tuple(pieces)),), notes=(note, *remarks))
            yield Row(
                spans=tuple(self.compare.rows(before, after, _OF_PERSON, part)), style="facts"
            )
            yield Row(spans=tuple(self._consents(before, after)), style="facts")

    def _remarks(self, human: Human) -> tuple[Note, ...]:
        """What to look at once more in the answers of somebody; nothing of it keeps them back."""
        somebody = Somebody("organisation" if human.organisation else "person", human.key)
        whose = f"{somebody.list_name}[{somebody.at(self.incident)}]."
        record = self.record.event_id
        return tuple(
            Note(
                kind="remark",
                about=human.key,
                problem=Problem(code=code, kind=code, acceptable=False, record=record, where=path),
            )
            for path, code in remarks_before_sending(self.incident)
            if path.startswith(whose)
        )

    def _agencies(self) -> Iterator[Row]:
        """Organisations that are neither a victim nor a source leave as they are."""
        left = [one for one in self.after.get("organisations", ()) if not one.get("pseudonym")]
        told = [
            one
            for one in self.before.get("organisations", ())
            if str(one.get("oid")) not in self.record.decisions
        ]
        for before, after in zip(told, left, strict=True):
            name = self.compare.values(before.get("name"), after.get("name"), "text")
            facts = self.compare.rows(before, after, specs.PERSON, "Organisation.")
            yield Row(spans=(Span(pieces=name), *facts), style="facts")

    def _consents(self, before: Json, after: Json) -> Iterator[Span]:
        """The other answers of a person go with them, so that the reader can obey them."""
        pairs = zip(before.get("consents", ()), after.get("consents", ()), strict=True)
        for one, left in pairs:
            pieces = self.compare.values(one.get("value"), left.get("value"), "consent_value")
            if one.get("conditions"):
                said = self.compare.values(one["conditions"], left.get("conditions"), "text")
                pieces = (*pieces, Piece(text=": "), *said)
            if pieces:
                yield Span(label=f"use:{one['use']}", pieces=pieces)

    def _story(self) -> Iterator[Row]:
        english = self.before.get("narrative_en") or {}
        left = self.after.get("narrative_en") or {}
        yield from self._paragraphs("", self.before.get("narrative"), self.after.get("narrative"))
        yield from self._paragraphs("narrative_en", english.get("text"), left.get("text"))
        for member in ("stated_reason", "impact"):
            yield from self._paragraphs(member, self.before.get(member), self.after.get(member))

    def _paragraphs(self, member: str, before: object, after: object) -> Iterator[Row]:
        """A long text, one row a paragraph."""
        label = f"common:{member}" if member else ""
        line: list[Piece] = []
        for piece in self.compare.values(before, after, "text"):
            first, *more = piece.text.split("\n")
            line.append(_with(piece, first))
            for text in more:
                if any(one.text for one in line):
                    yield Row(spans=(Span(pieces=tuple(line), label=label),))
                    label = ""
                line = [_with(piece, text)]
        if any(one.text or one.how != "text" for one in line):
            yield Row(spans=(Span(pieces=tuple(line), label=label),))

    def _acts(self) -> Iterator[Row]:
        pairs = zip(self.before.get("acts", ()), self.after.get("acts", ()), strict=True)
        for before, after in pairs:
            head = Piece(text=str(after["type"]), how="type")
            yield Row(spans=(Span(pieces=(head,)),), style="head")
            yield Row(spans=tuple(self.compare.answers(before, after)), style="facts")

    def _facts(self, spec: specs.Spec) -> Iterator[Row]:
        yield Row(spans=tuple(self.compare.rows(self.before, self.after, spec, "")), style="facts")

    def _each(self, member: str, part: str, spec: specs.Spec) -> Iterator[Row]:
        pairs = zip(self.before.get(member, ()), self.after.get(member, ()), strict=True)
        for before, after in pairs:
            yield Row(
                spans=tuple(self.compare.rows(before, after, spec, f"{part}.")), style="facts"
            )
            for inner, name, held in _INSIDE:
                deeper = zip(before.get(inner, ()), after.get(inner, ()), strict=True)
                for one, left in deeper:
                    facts = self.compare.rows(one, left, held, f"{name}.")
                    yield Row(spans=tuple(facts), style="facts")

    def _officials(self) -> Iterator[Row]:
        """Those alleged to have done it, by agency; beside a stored name, that it stays or goes."""
        rows = self._each("alleged_perpetrators", "AllegedPerpetrator", specs.PERPETRATOR)
        for place, row in enumerate(rows):
            told = paper_places.of_official(self.incident, place, self.problems, self.outside)
            yield Row(spans=row.spans, style=row.style, notes=(*row.notes, *told))

    def _items(self) -> Iterator[Item]:
        for one in self.incident.evidence:
            yield Item(
                eid=str(one.eid),
                name=plain(one.original_file_name) or plain(one.description) or str(one.eid),
                kind=plain(one.kind),
                size=int(one.size or 0),
                because=self.because.get(str(one.eid), ""),
                shows=tuple(reference.target[1] for reference in one.shows),
                cleaned=is_cleaned(one),
                choice=one.sha256 is not None
                and not is_cleaned(one)
                and self.because.get(str(one.eid), "") in evidence_choice.CHOSEN,
            )

    def _evidence(self) -> Iterator[Row]:
        left = iter(self.after.get("evidence", ()))
        for one, before in zip(
            self.incident.evidence, self.before.get("evidence", ()), strict=True
        ):
            because = self.because.get(str(one.eid), "")
            after = None if because in evidence_choice.UNTOLD else next(left)
            shown = tuple(line for line in specs.EVIDENCE if _is_told(line[0], after))
            spans = list(self.compare.rows(before, after, shown, "Evidence."))
            if before.get("web_capture"):
                kept = (after or {}).get("web_capture")
                spans += self.compare.rows(
                    before["web_capture"], kept, specs.CAPTURE, "WebCapture."
                )
            name = plain(one.original_file_name)
            if name:
                piece = Piece(text=name, state="stays", about=str(one.eid))
                spans.append(Span(label="common:Evidence.original_file_name", pieces=(piece,)))
            yield Row(
                spans=tuple(spans), style="facts", notes=(Note(kind="item", about=str(one.eid)),)
            )

    def _noted(self, row: Row) -> Row:
        """The row with a note for everybody and everything taken out of its words, once each."""
        notes = list(row.notes)
        known = {note.about for note in notes}
        pieces = [piece for span in row.spans for piece in span.pieces]
        for place, piece in enumerate(pieces):
            if piece.state != "stays" or piece.about in known or piece.how == "real-name":
                continue
            known.add(piece.about)
            following = pieces[place + 1 : place + 2]
            instead = "".join(one.text for one in following if one.state == "instead")
            notes.append(self._note(piece, instead))
        return Row(spans=row.spans, style=row.style, notes=tuple(notes))

    def _note(self, piece: Piece, instead: str) -> Note:
        if not instead:
            return Note(kind="withheld", about=piece.about)
        stays = self.record.projection.people.get(piece.about) != instead
        return Note(kind="becomes" if stays else "called", about=piece.about, instead=instead)


def _is_told(member: str, after: Json | None) -> bool:
    """Whether it leaves, or somebody wrote or chose it: what else stays is no news to them."""
    return member not in _OF_THE_FILE or bool(after and after.get(member) is not None)


def _with(piece: Piece, text: str) -> Piece:
    return Piece(text=text, state=piece.state, how=piece.how, about=piece.about)
