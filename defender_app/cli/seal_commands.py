"""``seal``: from records to one file for each contact, which only that focal point opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import msgspec

from defender_app.cli import faults, leaving, plain, seal_evidence, seal_reasons
from defender_app.cli.call import Call, Result, accepted, out_folder
from defender_app.cli.finding import find, unique
from defender_app.errors import UsageError
from defender_app.report import before_sending, compose, keeping, sending
from defender_app.report import sent as sent_reports
from defender_app.report.page import language as page_language
from defender_app.report.preparing import prepare
from defender_app.report.refusals import SealRefusedError
from defender_app.workshop import exercises, progress

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from defender_app.cli.options import Group
    from defender_app.cli.seal_reasons import Reasons
    from defender_app.report.compose import Composition
    from defender_app.report.preparing import Prepared
    from defender_app.report.seal import Keep, Sealed
    from defender_app.report.sending import Walk
    from defender_app.vault.drawer import Drawer

KEEPS = ("copy", "receipt", "nothing")


def register(top: Group) -> None:
    """Describe the command."""
    seal_evidence.options(
        top.command("seal", seal_records)
        .takes("--to", required=True, action="append", metavar="ID")
        .takes("--record", required=True, action="extend", nargs="+", metavar="ID")
        .takes("--out", required=True, metavar="DIR")
        .takes("--accept", action="append", metavar="RULE=REASON")
        .takes("--without", action="append", default=[], metavar="ID")
        .takes("--keep", choices=KEEPS, default="copy")
        .takes("--one-time", action="store_true")
        .takes("--corrects", default="", metavar="REPORT")
        .takes("--language", default="", choices=page_language.known())
        .takes("--yes", action="store_true")
    )


def seal_records(call: Call) -> Result:
    """Compose, ask the gate, say what has to be said, seal."""
    contacts = list(dict.fromkeys(call.options.to))
    reasons = seal_reasons.of(accepted(call.options), contacts)
    with call.open_vault() as vault:
        drawer = vault.drawer
        events = list(dict.fromkeys(find(drawer, one) for one in call.options.record))
        call.options.corrects = _corrected(call, drawer, contacts)
        seal_evidence.make_missing(call, drawer, contacts, events, reasons.of(contacts[0]))
        compositions = _all_composed(call, drawer, contacts, events, reasons)
        before = {
            one.contact.contact_id: _sealed_before(drawer, one.contact.contact_id, events)
            for one in compositions
        }
        # While the records are here: they may be gone once they are sealed.
        people = [leaving.people(drawer, one.decisions) for one in compositions]
        said = _say_before(call, drawer, compositions)
        walk = _send(call, drawer, compositions)
    if not walk.done and walk.error is not None:
        raise walk.error
    files = [
        {**_facts(sealed, whom), **_about(one, before)}
        for (one, sealed), whom in zip(walk.done, people, strict=False)
    ]
    data: dict[str, Any] = {
        **(files[0] if len(contacts) == 1 else {}),
        "files": files,
        "not_sealed": contacts[len(files) :],
        "why_not_sealed": "" if walk.error is None else walk.error.code,
        "kept": walk.kept,
        "why_kept": "" if walk.why_kept is None else walk.why_kept.code,
        "shown_rules": said,
    }
    code = faults.DONE if walk.error is None else faults.of(walk.error).exit_code
    return Result(data, _page(call, data, walk), code)


def _say_before(call: Call, drawer: Drawer, compositions: Sequence[Composition]) -> list[int]:
    """Say what is said before each sending; gives the numbers of the rules."""
    said = before_sending.said(drawer, compositions)
    for one in said:
        call.note(f"seal.{one.code}")
    return [one.rule for one in said]


def _send(call: Call, drawer: Drawer, compositions: Sequence[Composition]) -> Walk:
    """Seal all of it, once somebody agreed to what will be gone."""
    keep = cast("Keep", call.options.keep)
    _confirm_keep(call, drawer, keep, compositions)
    folder = out_folder(call.options.out)
    for language in sorted({_language(call, one) for one in compositions}):
        if page_language.is_partial(language):
            call.note("seal.language-partial", language=language)
    with call.progress("seal.progress") as tell:
        ready = [prepare(drawer, one, call.options.language) for one in compositions]
        _say_exercises(call, ready[0])
        return sending.send(drawer, ready, folder, keep=keep, progress=tell)


def _about(ready: Prepared, before: Mapping[str, Any]) -> dict[str, Any]:
    """What is told of a sealed report beside the file."""
    contact_id = ready.composition.contact.contact_id
    return {
        "contact_id": contact_id,
        "accepted": dict(ready.composition.accepted),
        "sealed_before": before[contact_id],
        **_exercises(ready),
    }


def _exercises(ready: Prepared) -> dict[str, dict[str, str]]:
    """What a practice report tells of exercises; nothing anywhere else."""
    told = ready.report.exercise_progress
    return {} if isinstance(told, msgspec.UnsetType) else {"exercise_progress": told}


def _say_exercises(call: Call, ready: Prepared) -> None:
    """Show it before anything is written."""
    told = _exercises(ready).get("exercise_progress")
    if told is not None:
        language = call.words.language
        call.remark(exercises.sentence("told-to-trainer", language))
        for what, how_much in progress.shown(told, language):
            call.remark(f"  {what}: {how_much}")


def _language(call: Call, one: Composition) -> str:
    """The language of the page for one focal point."""
    given: str = call.options.language
    return given or page_language.of_card(one.held.card().body.languages)


def _corrected(call: Call, drawer: Drawer, contacts: Sequence[str]) -> str:
    """The report that is corrected, or "".

    Raises:
        UsageError: ``corrects-one-contact``: it went to one of them at most.
        InputError: ``sent-unknown``, ``sent-ambiguous``.
    """
    if not call.options.corrects:
        return ""
    if len(contacts) > 1:
        raise UsageError("corrects-one-contact")
    known = (one.report_id for one in sent_reports.every(drawer))
    return unique(call.options.corrects, known, "sent")


def _all_composed(
    call: Call,
    drawer: Drawer,
    contacts: Sequence[str],
    events: Sequence[str],
    reasons: Reasons,
) -> list[Composition]:
    """What may be sealed, for each contact; a reason that any of them asks for is no mistake.

    Raises:
        SealRefusedError: of the first contact with a problem, with the words of the record.
        UsageError: ``accept-not-asked``: a code that nobody asked for is a mistake in typing;
            ``accept-differs``: one reason for what is not the same at each of them.
    """
    asked: dict[str, set[str]] = {}
    made: list[Composition] = []
    refusal: SealRefusedError | None = None
    for contact in contacts:
        try:
            one = compose.compose(
                drawer,
                contact,
                events,
                reasons.of(contact),
                without=call.options.without,
                one_time=call.options.one_time,
                refers_to=call.options.corrects,
                **seal_evidence.more(call, made),
            )
        except SealRefusedError as refused:
            asked[contact] = {problem.code for problem in refused.problems}
            refusal = refusal or refused
            continue
        asked[contact] = set(one.accepted)
        made.append(one)
    for contact in contacts if reasons.not_asked(asked) else ():
        asked[contact] |= _asked(call, drawer, contact, events)
    unknown = reasons.not_asked(asked)
    if unknown and refusal is None:
        raise UsageError("accept-not-asked", names=", ".join(sorted(unknown)))
    if refusal is not None:
        if unknown:
            call.note("seal.accept-unknown", codes=", ".join(sorted(unknown)))
        raise leaving.explained(drawer, refusal, call.words)
    reasons.check_same(contacts, made)
    return made


def _asked(call: Call, drawer: Drawer, contact: str, events: Sequence[str]) -> set[str]:
    """The codes that are asked for as long as nothing is accepted."""
    try:
        compose.compose(
            drawer,
            contact,
            events,
            {},
            without=call.options.without,
            refers_to=call.options.corrects,
            **seal_evidence.more(call),
        )
    except SealRefusedError as refused:
        return {one.code for one in refused.problems}
    return set()


def _confirm_keep(
    call: Call, drawer: Drawer, keep: Keep, compositions: Sequence[Composition]
) -> None:
    """Say what will be gone, and ask.

    Raises:
        UsageError: ``cannot-ask``. InputError: ``not-confirmed``.
    """
    if keep == "copy":
        return
    told = keeping.ahead(drawer, compositions)
    call.note(f"seal.keep-{keep}", count=told.records)
    if told.staying_files:
        call.note("seal.keep-files", count=told.staying_files)
    if told.names_elsewhere:
        call.note("seal.keep-names", count=told.names_elsewhere)
    if told.unread:
        call.note(f"seal.keep-unread-{keep}", count=told.unread)
    call.confirm("seal.keep-sure")


def _facts(sealed: Sealed, people: list[dict[str, str]]) -> dict[str, Any]:
    return {
        "file": str(sealed.path),
        "size": sealed.size,
        "report_id": sealed.report_id,
        "people": people,
        "evidence": sealed.evidence,
        "left_out": [
            {"event_id": one.event_id, "eid": one.eid, "because": one.because}
            for one in sealed.left_out
        ],
    }


def _sealed_before(drawer: Drawer, contact_id: str, events: Sequence[str]) -> list[dict[str, str]]:
    """The earlier reports to the same contact with any of these records, newest first."""
    return [
        {"event_id": event_id, "report_id": one.report_id, "sealed_on": one.sealed_on}
        for event_id in events
        for one in sent_reports.of_record(drawer, event_id)
        if one.contact_id == contact_id
    ]


def _page(call: Call, data: dict[str, Any], walk: Walk) -> plain.Page:
    page = call.page()
    for file in data["files"]:
        shown = {"file": file["file"], "size": plain.size(file["size"])}
        page.say("seal.done", report_id=file["report_id"], **shown)
        for one in file["people"]:
            page.say("seal.person", 2, **leaving.person_words(call.words, one))
        for one in file["left_out"]:
            stays = leaving.stays_words(call.words, one["eid"], one["because"])
            page.say("seal.left-out", 2, **stays)
        for one in file["sealed_before"]:
            page.say("seal.before", id=one["event_id"][:8], day=one["sealed_on"][:10])
    if walk.error is not None:
        page.say("seal.not-all", count=len(data["not_sealed"]), why=_why(call, walk.error))
    if walk.keep != "copy":
        page.blank().say(f"seal.kept-{walk.kept}")
    if walk.why_kept is not None:
        page.say("seal.why-kept", why=_why(call, walk.why_kept))
    return page.blank().say("seal.limits").say("seal.honest")


def _why(call: Call, error: BaseException) -> str:
    """What happened, in words."""
    fault = faults.of(error)
    return call.words.error(fault.code, fault.facts, *fault.fallbacks).what
