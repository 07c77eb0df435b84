"""From arguments to an exit code: parse, call, show; and what happens when that fails."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import defender_app
from defender_app import portable
from defender_app import words as word_files
from defender_app.cli import advice, faults
from defender_app.cli.call import Call, Result
from defender_app.cli.parser import HelpWantedError, parse, ready, typed
from defender_app.cli.plain import Page, neutral, sentences, wrap
from defender_app.errors import UsageError

if TYPE_CHECKING:
    from defender_app.cli.faults import Fault
    from defender_app.words import Words


def run(argv: Sequence[str]) -> int:
    """Carry out one command.

    Args:
        argv: arguments without the program's name.

    Returns:
        0 done, 1 the input is at fault, 2 wrong usage, 3 wrong passphrase or key, 4 the machine is
        at fault, 70 a bug of ours, 130 stopped by Ctrl-C.
    """
    words = word_files.load(_language())
    wants_json = _wants_json(argv)
    _forgive_narrow_encodings()
    try:
        result = _carry_out(argv, words, json_wanted=wants_json)
        _write(json.dumps(result.data) if wants_json else str(result.page))
    except KeyboardInterrupt:
        _complain("")
        return _report(faults.Fault("interrupted", faults.STOPPED), words, json_wanted=wants_json)
    except BrokenPipeError:
        # Whoever reads us has seen enough; the work itself is done by the time anything is shown.
        return faults.DONE
    except Exception as error:  # noqa: BLE001 - the last line: no traceback, no content, ever
        return _report(faults.of(error), words, json_wanted=wants_json)
    return result.exit_code


def _carry_out(argv: Sequence[str], words: Words, *, json_wanted: bool) -> Result:
    try:
        version = f"defender-app {defender_app.__version__}"
        options = parse(ready(words.language, version, typed(argv)), argv)
    except HelpWantedError as wanted:
        data = {wanted.name: wanted.text.removeprefix("defender-app ")}
        return Result(data, Page(words).add(wanted.text.rstrip("\n")))
    if getattr(options, "portable", None) is not None and not portable.is_on():
        raise UsageError("portable-folder")
    call = Call(options=options, words=words, json=json_wanted)
    result: Result = options.handler(call)
    return _with_lock_fault(call, result) if call.lock_faults else result


def _with_lock_fault(call: Call, result: Result) -> Result:
    """The result of work that was saved although the vault could not be locked completely."""
    call.note("vault.saved-not-locked")
    data: dict[str, object] = {**result.data, "lock_fault": call.lock_faults[0].code}
    return Result(data, result.page, exit_code=result.exit_code or faults.MACHINE)


def _wants_json(argv: Sequence[str]) -> bool:
    given = list(argv)
    return "--json" in (given[: given.index("--")] if "--" in given else given)


def _language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name]
    return word_files.FALLBACK


def _forgive_narrow_encodings() -> None:
    """A terminal without some letter shows an escape for it instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _write(text: str) -> None:
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except OSError:
        _silence()
        raise


def _complain(text: str) -> None:
    try:
        sys.stderr.write(text + "\n")
        sys.stderr.flush()
    except OSError:
        return  # nobody listens; the exit code still says it


def _silence() -> None:
    """Let nothing that is still buffered complain about the closed pipe when Python ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return


def _report(fault: Fault, words: Words, *, json_wanted: bool) -> int:
    shown = {name: neutral(value) for name, value in fault.facts.items()}
    sentence = words.error(fault.said_as or fault.code, shown, *fault.fallbacks)
    lines = [wrap(sentences((sentence.what, sentence.next)))]
    lines += [_problem_line(group, words) for group in _alike(fault.problems)]
    _complain("\n".join(lines))
    if json_wanted:
        told: dict[str, object] = {
            "code": fault.code,
            "exit_code": fault.exit_code,
            "what": sentence.what,
            "next": sentence.next,
            **{name: _plain(value) for name, value in fault.facts.items()},
        }
        if fault.problems:
            told["problems"] = [_explained(one, words) for one in fault.problems]
        with contextlib.suppress(OSError):
            _write(json.dumps({"error": told}))
    return fault.exit_code


def _plain(value: object) -> object:
    if isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(one) for one in value]
    return str(value)


def _explained(problem: Mapping[str, object], words: Words) -> dict[str, object]:
    told = {name: value for name, value in problem.items() if name != "facts"}
    told |= {"what": _meaning(problem, words), **advice.told(problem, words)}
    if problem.get("acceptable"):
        answers = problem.get("answers")
        said = "|".join(map(str, answers)) if isinstance(answers, list) else "REASON"
        told["accept"] = f"--accept '{problem['code']}={said}'"
    facts = problem.get("facts")
    if isinstance(facts, Mapping):
        told["facts"] = {str(name): _plain(value) for name, value in facts.items()}
    return told


def _meaning(problem: Mapping[str, object], words: Words) -> str:
    facts = problem.get("facts")
    where = neutral(problem.get("where", ""))
    shown = {"who": where, "condition": ""}
    if isinstance(facts, Mapping):
        shown |= {str(name): neutral(value) for name, value in facts.items()}
    shown |= {"where": where, "use": shown.get("use_label", shown.get("use", ""))}
    return words.problem(str(problem.get("rule") or problem["code"]), shown)


def _alike(
    problems: Sequence[Mapping[str, object]],
) -> Iterator[Sequence[Mapping[str, object]]]:
    """Problems that say the same of different places are told together."""
    groups: dict[object, list[Mapping[str, object]]] = {}
    for place, one in enumerate(problems):
        same = (one.get("rule"), one.get("record"), str(one.get("facts")), one.get("acceptable"))
        # Every field has a line of its own, and so has whatever is about the whole record.
        groups.setdefault(same if one.get("where") and one.get("facts") else place, []).append(one)
    yield from groups.values()


def _problem_line(group: Sequence[Mapping[str, object]], words: Words) -> str:
    first = group[0]
    if "field" in first:
        parts = (_meaning(first, words).rstrip(".") + ".", advice.sentence(first, words))
        return wrap(f"{neutral(first['field'])}: {sentences(parts)}", indent="  ")
    codes = [neutral(one["code"]) for one in group]
    together = {**first, "where": ", ".join(str(one.get("where", "")) for one in group)}
    lines = [wrap(f"- {', '.join(codes)}: {_meaning(together, words)}", indent="  ")]
    if first.get("acceptable"):
        line = "seal.answer-line" if first.get("answers") else "seal.accept-line"
        lines += ["    " + words.cli(line, code=code) for code in codes]
    else:
        lines.append("    " + words.cli("seal.cannot-accept"))
    return "\n".join(lines)
