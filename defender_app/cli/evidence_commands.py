"""``evidence add``, ``confirm``, ``list``, ``export``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from defender_app import evidence_files
from defender_app.cli import cleaning_commands, commitment_command, plain, show
from defender_app.cli.call import Call, Result, new_file, typed
from defender_app.cli.evidence_check import check
from defender_app.cli.evidence_room import make_room
from defender_app.cli.finding import find
from defender_app.errors import InputError, UsageError
from defender_app.evidence_files import Source
from defender_app.focal import case_files, cases
from defender_app.model.answers import Ref
from defender_app.report import bag
from defender_app.vault.evidence import item_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.cli.options import Group
    from defender_app.focal.cases import Case
    from defender_app.model.evidence import Evidence
    from defender_app.model.incident import Incident
    from defender_app.report.documents import Report
    from defender_app.vault import Vault
    from defender_app.vault.drawer import Drawer

_ME: Final = "me"
_DESK: Final = "desk"


def register(top: Group) -> None:
    """Describe the commands."""
    evidence = top.group("evidence")
    (
        evidence.command("add", add)
        .takes("record", metavar="RECORD")
        .takes("files", nargs="+", metavar="FILE")
        .takes("--kind", metavar="KIND")
        .takes("--description", metavar="TEXT")
        .takes("--shows", action="append", default=[], metavar="PID")
        .takes("--nobody-shown", action="store_true")
        .takes("--item", metavar="EID")
        .takes("--grow", action="store_true")
        .takes("--yes", action="store_true")
    )
    (
        evidence.command("confirm", confirm)
        .takes("record", metavar="RECORD")
        .takes("item", metavar="EID")
        .takes("--shows", action="append", default=[], metavar="PID")
        .takes("--nobody-shown", action="store_true")
    )
    cleaning_commands.register(evidence)
    commitment_command.register(evidence)
    evidence.command("list", list_all).takes("record", metavar="RECORD|CASE")
    (
        evidence.command("export", export)
        .takes("item", metavar="ID")
        .takes("--out", required=True, metavar="F")
        .takes("--force", action="store_true")
    )


def _described(call: Call, path: Path, known: Evidence | None, today: str) -> Evidence:
    """The description of a file: what is known, changed by what was said on the command line."""
    options = call.options
    item = evidence_files.described(path, known)
    changes: dict[str, object] = {}
    if options.kind:
        changes["kind"] = options.kind
    if options.description:
        changes["description"] = options.description
    if options.shows or options.nobody_shown:
        changes["shows"] = tuple(Ref(person=pid) for pid in options.shows)
        changes["shows_confirmed"] = today
    return msgspec.structs.replace(item, **changes)


def _check_shown(call: Call) -> None:
    if call.options.shows and call.options.nobody_shown:
        raise UsageError("shows-and-nobody")


def add(call: Call) -> Result:
    """Take files in as they are."""
    options = call.options
    if options.item and len(options.files) > 1:
        raise UsageError("one-file-for-an-item")
    _check_shown(call)
    paths = [Path(name) for name in options.files]
    sizes = [evidence_files.size_of(path) for path in paths]
    with call.open_vault() as vault:
        drawer = vault.drawer
        event_id = find(drawer, options.record)
        incident = drawer.incidents.get(event_id)
        files = _described_all(call, vault, incident, paths)
        make_room(call, vault, sizes)
        with call.progress("evidence.taking-in", in_bytes=True) as told:
            added = evidence_files.take_in_all(drawer, event_id, files, progress=told)
    others = [*incident.evidence]
    notes: list[dict[str, str]] = []
    for one, path in zip(added, paths, strict=True):
        notes += [msgspec.to_builtins(odd) for odd in evidence_files.notes(one, others, path)]
        others.append(one)
    page = _said(call, event_id, added)
    if all(odd["code"] != "original-gone" for odd in notes):
        page.say("evidence.originals")
    for odd in notes:
        what = call.words.problem(odd["code"], {"eid": odd["same_as"]})
        page.say("evidence.note", file=odd["file"], what=what)
    data = {"event_id": event_id, "evidence": [_facts(one) for one in added], "notes": notes}
    return Result(data, page)


def _described_all(
    call: Call, vault: Vault, incident: Incident, paths: Sequence[Path]
) -> list[tuple[Evidence, Path]]:
    """Each file with its description, checked as part of the record."""
    drawer, name = vault.drawer, call.options.item
    eid = typed(name, "--item") if name else ""
    known = drawer.evidence.get(eid, incident.event_id) if eid else None
    today = drawer.now().date().isoformat()
    files = [(_described(call, path, known, today), path) for path in paths]
    for item, _ in files:
        check(incident, item, training=vault.training)
    return files


def confirm(call: Call) -> Result:
    """Say who can be recognised in an item that is here already."""
    options = call.options
    _check_shown(call)
    if not options.shows and not options.nobody_shown:
        raise UsageError("shows-missing")
    eid = typed(options.item, "EID")
    with call.open_vault() as vault:
        drawer = vault.drawer
        event_id = find(drawer, options.record)
        known = drawer.evidence.get(eid, event_id)
        item = msgspec.structs.replace(
            known,
            shows=tuple(Ref(person=pid) for pid in options.shows),
            shows_confirmed=drawer.now().date().isoformat(),
        )
        incident = drawer.incidents.get(event_id)
        check(incident, item, training=vault.training)
        items = tuple(item if one.eid == eid else one for one in incident.evidence)
        with drawer.transaction():
            drawer.evidence.replace(event_id, items)
            drawer.incidents.touch(event_id)
            drawer.custody.append(None, _ME, "shows-confirmed", item_of(event_id, eid), item.sha256)
    page = call.page()
    if options.nobody_shown:
        page.say("evidence.confirmed-nobody", id=eid)
    else:
        page.say("evidence.confirmed", id=eid, count=len(item.shows))
    return Result({"event_id": event_id, "evidence": [_facts(item)]}, page)


def _facts(item: Evidence) -> dict[str, Any]:
    facts: dict[str, Any] = show.values(item)
    return facts


def _said(call: Call, event_id: str, added: Sequence[Evidence]) -> plain.Page:
    page = call.page()
    for one in added:
        page.say(
            "evidence.added",
            file=one.original_file_name,
            size=plain.size(one.size or 0),
            id=one.eid,
        )
        page.say("evidence.sha", 2, sha256=one.sha256)
    for one in added:
        if one.shows_confirmed is None:
            page.say("evidence.show-hint", record=event_id[:8], id=one.eid)
    return page


def list_all(call: Call) -> Result:
    """The evidence of a record or of a case."""
    with call.open_vault() as vault:
        drawer = vault.drawer
        owner, items = _of_owner(drawer, call.options.record)
    page = call.page()
    show.evidence_table(page, items, call.words)
    page.say("evidence.count", count=len(items))
    for one in owner.get("history", ()):
        key = "evidence.history-kept-back" if "commitment" in one else "evidence.history"
        page.say(key, **{name: str(value) for name, value in one.items()})
    return Result({**owner, "evidence": items}, page)


def _of_owner(drawer: Drawer, name: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The items of the record of that id, or else of the case, with what came with them."""
    try:
        event_id = find(drawer, name)
    except InputError as error:
        if error.code != "record-unknown":
            raise
        case = _case(drawer, name)
        told = [msgspec.to_builtins(one) for one in case_files.history(drawer, case)]
        owner = {"case_id": case.case_id, "history": told}
        return owner, case_evidence(case, cases.report(drawer, case))
    return {"event_id": event_id}, show.evidence(drawer, event_id)


def _case(drawer: Drawer, name: str) -> Case:
    try:
        return cases.get(drawer, name)
    except InputError as error:
        code = "record-unknown" if error.code == "case-unknown" else error.code
        raise InputError(code) from None


def case_evidence(case: Case, report: Report) -> list[dict[str, Any]]:
    """The files that came with a case, with what the report says of each."""
    said = {one.sha256: one for incident in report.incidents for one in incident.evidence}
    found = []
    for path, sha256 in case.evidence:
        facts = _facts(said[sha256]) if sha256 in said else {}
        name = path.rpartition("/")[2]
        found.append({"size": 0, **facts, "eid": name, "sha256": sha256, "held": True})
    return found


def _source(drawer: Drawer, name: str) -> Source:
    owner, slash, eid = typed(name, "ID").rpartition("/")
    if not slash:
        return evidence_files.of_item(drawer, eid, None)
    try:
        event_id = find(drawer, owner)
    except InputError as error:
        if error.code != "record-unknown":
            raise
        return _from_case(drawer, _case(drawer, owner), eid)
    return evidence_files.of_item(drawer, eid, event_id)


def _from_case(drawer: Drawer, case: Case, name: str) -> Source:
    path = bag.EVIDENCE + name
    held = dict(case.evidence)
    if path not in held:
        raise InputError("unknown-evidence")
    container = cases.container(drawer, case)
    item = f"case/{case.case_id}/{name}"
    return Source(container.chunks(path), container.size(path), held[path], item, _DESK)


def export(call: Call) -> Result:
    """Write one file out of the vault, knowingly unencrypted."""
    target = new_file(call.options.out, force=call.options.force)
    with call.open_vault() as vault:
        source = _source(vault.drawer, call.options.item)
        force = bool(call.options.force)
        with call.progress("evidence.giving-out", in_bytes=True) as told:
            remembered = evidence_files.give_out(
                vault.drawer, source, target, overwrite=force, progress=told
            )
        if not remembered:
            call.note("evidence.export-unremembered")
    page = call.page().say("evidence.exported", file=target, size=plain.size(source.size))
    data = {"file": str(target), "size": source.size}
    return Result(data, page.say("evidence.exported-warning"))
