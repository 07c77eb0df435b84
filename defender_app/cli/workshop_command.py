"""``workshop``: a practice world for a trainer, sticks for participants, and what came back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from defender_app.cli.call import Call, Result
from defender_app.errors import InputError, UsageError
from defender_app.vault import Vault
from defender_app.workshop import (
    collecting,
    exercises,
    kits,
    looking,
    making,
    progress,
    scenario_reading,
    snapshot,
)
from defender_app.workshop import folder as folders

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.cli.options import Group
    from defender_app.cli.plain import Page
    from defender_app.workshop.collecting import Collected, StickRow
    from defender_app.workshop.exercises import Exercise
    from defender_app.workshop.folder import Workshop
    from defender_app.workshop.scenario import Scenario


def register(top: Group) -> None:
    """Describe the commands."""
    workshop = top.group("workshop")
    (
        workshop.command("start", start)
        .takes("dir", metavar="DIR", nargs="?", default=folders.DEFAULT)
        .takes("--scenario", metavar="DIR")
        .takes("--language", metavar="TAG", default="en")
    )
    (
        workshop.command("reset", reset)
        .takes("dir", metavar="DIR", nargs="?", default="")
        .takes("--yes", action="store_true")
    )
    (
        workshop.command("kits", make_kits)
        .takes("--count", metavar="N", type=int, required=True)
        .takes("--out", metavar="DIR", required=True)
        .takes("--workshop", metavar="DIR", default="")
        .takes("--scenario", metavar="DIR")
        .takes("--language", metavar="TAG", default="")
    )
    _what_came_back(workshop)
    workshop.command("check", check).takes("dir", metavar="DIR")
    (
        workshop.command("exercises", show_exercises)
        .takes("exercise", metavar="EXERCISE", nargs="?", default="")
        .takes("--language", metavar="TAG", default="en")
    )


def _what_came_back(workshop: Group) -> None:
    (
        workshop.command("collect", collect)
        .takes("dir", metavar="DIR")
        .takes("--workshop", metavar="DIR", default="")
        .takes("--sticks", metavar="N", type=int, default=0)
        .takes("--language", metavar="TAG", default="en")
    )
    (
        workshop.command("table", table)
        .takes("dir", metavar="DIR", nargs="?", default="")
        .takes("--sticks", metavar="N", type=int, default=0)
        .takes("--language", metavar="TAG", default="en")
    )


def _scenario(call: Call) -> Scenario | None:
    name: str | None = call.options.scenario
    return None if name is None else scenario_reading.read(Path(name))


def start(call: Call) -> Result:
    """Make a workshop.

    Raises:
        As ``making.start`` and ``scenario_reading.read``.
    """
    chosen = _scenario(call)
    with call.progress("workshop.making") as going_on:
        made = making.start(
            Path(call.options.dir),
            language=call.options.language,
            cases_of=chosen,
            progress=going_on,
        )
    workshop = made.workshop
    page = call.page().say("workshop.fiction")
    page.say("workshop.started", folder=workshop.root, seconds=f"{made.seconds:.0f}")
    page.say("workshop.cases", **{**dict.fromkeys(_STATES, 0), **made.counts})
    for who in (folders.DEFENDER, folders.FOCAL_POINT):
        page.say(f"workshop.{who}", vault=workshop.root / folders.VAULTS[who])
        page.verbatim(folders.PASSPHRASES[who], 4)
    page.say("workshop.next", file=folders.README)
    data = {
        "folder": str(workshop.root),
        "workshop_id": workshop.workshop_id,
        "scenario": workshop.scenario,
        "cases": dict(made.counts),
        "seconds": round(made.seconds, 1),
        "defender": _seat(workshop, folders.DEFENDER),
        "focal_point": _seat(workshop, folders.FOCAL_POINT),
        "card": str(workshop.card),
        "inbox": str(workshop.inbox),
        "evidence": str(workshop.evidence),
        "exchange": str(workshop.exchange),
    }
    return Result(data, page)


_STATES = ("draft", "ready", "sent", "answered", "withdrawn")


def _seat(workshop: Workshop, who: str) -> dict[str, str]:
    vault = str(workshop.root / folders.VAULTS[who])
    return {"vault": vault, "passphrase": folders.PASSPHRASES[who]}


def _found(name: str, *besides: Path) -> Workshop:
    """The workshop that was named, or the one here, or beside what was named."""
    return folders.at(Path(name)) if name else folders.find(Path.cwd(), *besides)


def reset(call: Call) -> Result:
    """Make everything what it was at the start.

    Raises:
        As ``snapshot.reset``; UsageError: nobody can be asked about files of others.
    """
    workshop = _found(call.options.dir)
    strange = snapshot.foreign(workshop.root)
    if strange:
        call.confirm("confirm.workshop-reset", files=", ".join(strange))
    done = snapshot.reset(workshop.root, remove_foreign=bool(strange))
    page = call.page().say(
        "workshop.reset",
        removed=done.removed,
        restored=done.restored,
        seconds=f"{done.seconds:.1f}",
    )
    data = {
        "folder": str(workshop.root),
        "removed": done.removed,
        "restored": done.restored,
        "seconds": round(done.seconds, 2),
    }
    return Result(data, page)


def make_kits(call: Call) -> Result:
    """Make practice sticks.

    Raises:
        As ``kits.make``.
    """
    chosen = _scenario(call)
    try:
        workshop = _found(call.options.workshop, Path(call.options.out).absolute().parent)
    except InputError as error:
        if call.options.workshop or error.code != "workshop-unknown":
            raise
        workshop = None
        call.note("workshop.kits-trainer", folder=Path(call.options.out) / folders.TRAINER)
    with call.progress("workshop.kits-making") as going_on:
        made = kits.make(
            Path(call.options.out),
            call.options.count,
            workshop=workshop,
            scenario=chosen,
            language=call.options.language,
            progress=going_on,
        )
    page = call.page().say("workshop.fiction")
    page.say("workshop.kits-made", count=len(made.kits), seconds=f"{made.seconds:.0f}")
    for kit in made.kits:
        page.say("workshop.kit", 2, folder=kit.folder.name, passphrase=kit.passphrase)
    page.say("workshop.kits-next", file=kits.PAGE)
    data = {
        "workshop": str(made.workshop.root),
        "seconds": round(made.seconds, 1),
        "kits": [
            {"number": kit.number, "folder": str(kit.folder), "passphrase": kit.passphrase}
            for kit in made.kits
        ],
    }
    return Result(data, page)


def collect(call: Call) -> Result:
    """Open what participants sealed, and say who got how far.

    Raises:
        As ``collecting.collect``.
    """
    folder = Path(call.options.dir)
    workshop = _found(call.options.workshop, folder, folder.absolute().parent)
    with (
        Vault.open(workshop.focal_point, folders.PASSPHRASES[folders.FOCAL_POINT]) as vault,
        call.progress("workshop.collecting") as going_on,
    ):
        found = collecting.collect(
            vault.drawer, folder, sticks=call.options.sticks, going_on=going_on
        )
    page = call.page()
    for outcome, count in found.counts.items():
        page.say("workshop.outcome", 2, count=count, outcome=call.words.cli(f"open.{outcome}"))
    _show(call, page, found)
    files = [
        {"file": row.name, "outcome": row.outcome, **({"why": row.code} if row.code else {})}
        for row in found.files
    ]
    return Result({"files": files, "counts": dict(found.counts), **_data(found)}, page)


def table(call: Call) -> Result:
    """The table of what was collected by now.

    Raises:
        As ``collecting.table``.
    """
    workshop = _found(call.options.dir)
    with Vault.open(workshop.focal_point, folders.PASSPHRASES[folders.FOCAL_POINT]) as vault:
        found = collecting.table(vault.drawer, sticks=call.options.sticks)
    page = call.page()
    _show(call, page, found)
    return Result(_data(found), page)


def _show(call: Call, page: Page, found: Collected) -> None:
    language = call.options.language
    if not found.rows:
        page.say("workshop.nothing")
    else:
        rows = [tuple(call.words.cli("workshop.columns").split("|"))]
        rows += [_line(call, row, language) for row in found.rows]
        page.table(rows)
    for row in found.rows:
        said = ", ".join(
            f"{exercises.text(name, language).title} {done}/{all_of}"
            for name, (done, all_of) in row.steps.items()
        )
        if said:
            page.say("workshop.steps", 2, stick=_called(call, row.number), steps=said)
    for code, count in sorted(found.mistakes.items(), key=lambda one: -one[1]):
        page.say("workshop.mistake", 2, count=count, what=exercises.mistake(code, language))
    if found.missing:
        page.say("workshop.missing", sticks=", ".join(map(str, found.missing)))


def _called(call: Call, number: int) -> str:
    return str(number) if number else call.words.cli("workshop.no-stick")


def _line(call: Call, row: StickRow, language: str) -> tuple[str, ...]:
    wrong = "; ".join(exercises.mistake(code, language) for code in row.mistakes)
    counts = (row.cases, row.finished, row.steps_done)
    return (_called(call, row.number), *map(str, counts), wrong or "-")


def _data(found: Collected) -> dict[str, Any]:
    return {
        "sticks": [
            {
                "stick": row.number,
                "cases": row.cases,
                "exercises": {name: list(steps) for name, steps in row.steps.items()},
                "finished": row.finished,
                "steps_done": row.steps_done,
                "mistakes": list(row.mistakes),
                "last": row.last,
            }
            for row in found.rows
        ],
        "mistakes": dict(found.mistakes),
        "missing": list(found.missing),
    }


def check(call: Call) -> Result:
    """Look at a folder of one's own scenario; nothing is made.

    Raises:
        As ``scenario_reading.read``.
    """
    found = scenario_reading.read(Path(call.options.dir))
    states = {state: sum(case.state == state for case in found.cases) for state in _STATES}
    page = call.page().say("workshop.scenario", title=found.title, count=len(found.cases))
    page.say("workshop.cases", **states)
    files = sum(len(case.files) for case in found.cases)
    data = {
        "scenario": found.scenario_id,
        "title": found.title,
        "cases": states,
        "files": files,
        "spare_files": [one.name for one in found.files],
    }
    return Result(data, page.say("workshop.scenario-files", count=files))


def show_exercises(call: Call) -> Result:
    """The cards; with a vault, which steps are done in it.

    Raises:
        UsageError: ``exercise-unknown``. InputError: ``workshop-no-seat``. As
            ``Call.open_vault``.
    """
    wanted = call.options.exercise
    cards = tuple(one for one in exercises.every() if wanted in {"", one.id})
    if not cards:
        raise UsageError("exercise-unknown", known=", ".join(x.id for x in exercises.every()))
    seen = None
    if getattr(call.options, "vault", None):
        with call.open_vault() as vault:
            seen = looking.look(vault.drawer)
            if seen is None:
                raise InputError("workshop-no-seat")
    page, data = call.page(), []
    for card in cards:
        ticks = () if seen is None else progress.done(card.id, seen)
        data.append(_card(call, page, card, ticks))
    return Result({"exercises": data}, page)


def _card(call: Call, page: Page, card: Exercise, ticks: Sequence[bool]) -> dict[str, Any]:
    """One card, put on the page and told."""
    text = exercises.text(card.id, call.options.language)
    page.say("workshop.card", id=card.id, title=text.title, minutes=card.minutes)
    page.text(text.goal, 2)
    for place, step in enumerate(text.steps):
        page.text(f"[{'x' if ticks and ticks[place] else ' '}] {step}", 4, hanging=4)
    if call.options.exercise:
        page.text(text.hint, 2).text(text.teaching, 2)
    page.blank()
    return {
        "id": card.id,
        "seat": card.seat,
        "minutes": card.minutes,
        "learn": card.learn,
        "title": text.title,
        "goal": text.goal,
        "hint": text.hint,
        "teaching": text.teaching,
        "steps": [
            {"id": step, "text": said, **({"done": ticks[n]} if ticks else {})}
            for n, (step, said) in enumerate(zip(card.steps, text.steps, strict=True))
        ],
    }
