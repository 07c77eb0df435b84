"""Fuzzes the parsers: `python tests/fuzz [--list] [--seconds N] [--plain] [NAME…]`.

Each target runs in a process of its own for N seconds (600 when left out), with limits on memory
and on the time of one input. `atheris` leads it by coverage; where that is missing, or with
`--plain`, the seeds are changed at random. What breaks a target is kept in `tests/fuzz/crashes`,
and tried by the suite ever after.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
_MEMORY = 1024
_ONE_INPUT = 20
_SPARE = 120
_ONE = "--one"
_INSTRUMENTED = ("crypto", "defender_app")


def has_atheris() -> bool:
    """Whether there is a wheel of it for this system."""
    return importlib.util.find_spec("atheris") is not None


def fuzz_here(name: str, seconds: int, folder: Path) -> None:
    """Fuzz one target in this process; it ends with the time, or with what broke."""
    # It has no types, and on most systems no wheel.
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=list(_INSTRUMENTED)):
        targets: Any = importlib.import_module("tests.fuzz.all_targets")
    target = targets.TARGETS[name]
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, data in enumerate(targets.seeds(name)):
        (corpus / f"seed-{number}").write_bytes(data)
    options = [
        f"-max_total_time={seconds}",
        f"-rss_limit_mb={_MEMORY}",
        f"-timeout={_ONE_INPUT}",
        f"-max_len={target.largest}",
        f"-artifact_prefix={folder}/found-",
        "-print_final_stats=1",
    ]
    atheris.Setup([sys.argv[0], *options, str(corpus)], target.one)
    atheris.Fuzz()


def fuzz_apart(name: str, seconds: int, *, plain: bool) -> tuple[bool, str]:
    """Fuzz one target in a fresh process.

    Returns:
        Whether nothing broke, and how many inputs were tried or what was said at the end.
    """
    targets: Any = importlib.import_module("tests.fuzz.all_targets")
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(HERE / "__main__.py"), _ONE, name, "--seconds"]
        command += [str(seconds), "--folder", folder, *(["--plain"] if plain else [])]
        paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        done = subprocess.run(
            command,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=ROOT,
            timeout=seconds + _SPARE,
            check=False,
        )
        for found in Path(folder).glob("found-*"):
            targets.keep_crash(name, found.read_bytes())
    said = done.stdout.decode("utf-8", "replace").splitlines()
    if done.returncode != 0:
        return False, "\n".join(said[-30:])
    tried = [one.split()[-1] for one in said if "number_of_executed_units" in one]
    return True, (tried or said[-1:] or [""])[0]


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def _one(name: str, seconds: int, folder: Path, *, plain: bool) -> int:
    if not plain:
        fuzz_here(name, seconds, folder)
        return 0
    targets: Any = importlib.import_module("tests.fuzz.all_targets")
    _say(str(targets.plain(name, seconds, seed=int.from_bytes(os.urandom(4), "big"))))
    return 0


def main() -> int:
    """Fuzz the targets that were named, or all. Returns 1 when one of them broke."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--list", action="store_true", help="only say which there are")
    parser.add_argument("--seconds", type=int, default=600, metavar="N", help="for each")
    parser.add_argument("--plain", action="store_true", help="without atheris")
    parser.add_argument(_ONE, default="", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, default=Path(), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    plain = chosen.plain or not has_atheris()
    sys.path.insert(0, str(ROOT))
    if chosen.one:
        return _one(chosen.one, chosen.seconds, chosen.folder, plain=plain)
    targets: Any = importlib.import_module("tests.fuzz.all_targets")
    unknown = set(chosen.names) - targets.TARGETS.keys()
    if unknown:
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    if chosen.list:
        _say("\n".join(targets.TARGETS))
        return 0
    _say("with chance alone" if plain else "with atheris")
    broken = 0
    for name in chosen.names or targets.TARGETS:
        good, said = fuzz_apart(name, chosen.seconds, plain=plain)
        broken += not good
        _say(f"{name}: {said}" if good else f"{name}: BROKEN\n{said}")
    return int(broken > 0)


if __name__ == "__main__":
    sys.exit(main())
