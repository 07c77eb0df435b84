"""The translations of the window: take up its words, compile them, check them.

    python packaging/translations.py update    after words changed: the .ts files follow them
    python packaging/translations.py release   the .qm files that the window reads
    python packaging/translations.py check     that both are fresh and that none lacks a word

The words stand in the source in English. `ui/translations/README.md` says how to translate them.
The files hold no places in the source, so that moving code changes nothing in them.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "ui" / "translations"
ENGLISH = "en"
# English is the source: its file holds the plural forms alone.
LANGUAGES = (ENGLISH, "zh_CN", "zh_TW", "bo", "ug", "ar", "ru", "es", "fr")
COMPLETE = LANGUAGES
README = FOLDER / "README.md"
STATE = FOLDER / "state.json"
DATA = ROOT / "defender_app" / "taxonomy"
UNREAD = "needs native review"
OPTIONS = ("-silent", "-locations", "none", "-no-obsolete", "-sort-messages")
# Words that Qt asks for by itself: it brings its own translations of them, but not for these.
OF_QT = re.compile(r"Q[A-Z]\w+")
WITHOUT_QT = ("bo", "ug")
PLACE = re.compile(r"\{[^{}]*\}|%n|%L?\d")
IRREGULAR = {"person(s)": "people", "reply(s)": "replies", "copy(s)": "copies"}


def program(name: str) -> str:
    """A program that comes with PySide6, beside the Python that runs this.

    Raises:
        SystemExit: it is not there.
    """
    found = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    if found is None:
        sys.exit(f"pyside6-{name} is not there: prepare the environment first.")
    return found


def sources() -> list[str]:
    """The modules of the window, in an order that no file system decides."""
    return sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "ui").rglob("*.py"))


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """The file of a language that people edit."""
    return folder / f"defender_{language}.ts"


def qm_file(language: str, folder: Path = FOLDER) -> Path:
    """The file of a language that the window reads."""
    return folder / f"defender_{language}.qm"


def take_up(language: str, folder: Path = FOLDER) -> None:
    """Make the .ts file of a language follow the source; translations are kept."""
    path = ts_file(language, folder)
    command = [program("lupdate"), *OPTIONS, "-source-language", ENGLISH]
    command += ["-target-language", language, *sources(), "-ts", str(path)]
    if language == ENGLISH:
        command.insert(1, "-pluralonly")
    subprocess.run(command, cwd=ROOT, check=True)
    if language == ENGLISH and fill_plurals(path):
        subprocess.run(command, cwd=ROOT, check=True)


def fill_plurals(path: Path) -> bool:
    """Write the English forms of regular words: "%n record(s)" is "%n record", "%n records"."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    filled = False
    for message in tree.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        for form, plural in zip(translation.iter("numerusform"), (False, True), strict=False):
            form.text = english_form(source, plural=plural)
        del translation.attrib["type"]
        filled = True
    if filled:
        tree.write(path, encoding="utf-8", xml_declaration=True)
    return filled


def english_form(source: str, *, plural: bool) -> str:
    """A source text with "(s)" for one, or for several; one without stays as it is."""
    for written, several in IRREGULAR.items():
        source = source.replace(written, several if plural else written.removesuffix("(s)"))
    return source.replace("(s)", "s" if plural else "")


def compile_language(language: str, folder: Path = FOLDER, out: Path = FOLDER) -> None:
    """Make the .qm file of a language."""
    command = [program("lrelease"), "-silent", "-nounfinished", str(ts_file(language, folder))]
    subprocess.run([*command, "-qm", str(qm_file(language, out))], check=True)


def messages(language: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations and whether they are finished, of one language."""
    return messages_of(ts_file(language))


def messages_of(path: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """The same of one file."""
    for context in ET.parse(path).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            unfinished = translation.get("type") == "unfinished"
            said = forms or [translation.text or ""]
            name, source = context.findtext("name", ""), message.findtext("source", "")
            yield name, source, said, not unfinished and all(said)


def needed(language: str) -> list[tuple[str, str, list[str], bool]]:
    """Those messages that must be translated: not what Qt says in this language anyway."""
    with_qt = language not in WITHOUT_QT
    return [one for one in messages(language) if not (with_qt and OF_QT.fullmatch(one[0]))]


def field_words(language: str) -> dict[str, str]:
    """The words of the field in a language, by path; empty where there are none."""
    tag = {"zh_CN": "zh", "zh_TW": "zh-Hant"}.get(language, language)
    file = DATA / f"words.{tag}.json"
    found: dict[str, str] = json.loads(file.read_text("utf-8")) if file.is_file() else {}
    return found


def unread() -> frozenset[str]:
    """The languages that no native speaker has read yet, from the list in the README."""
    rows = [line for line in README.read_text("utf-8").splitlines() if line.startswith("|")]
    waiting = "\n".join(row for row in rows if UNREAD in row)
    return frozenset(one for one in LANGUAGES if f"`{one}`" in waiting)


def state() -> str:
    """How far each language is, for the window: thousandths that are said, and whether read."""
    waiting, fields = unread(), set(field_words("zh_CN"))
    found = {}
    for language in LANGUAGES:
        said = [finished for _, _, _, finished in needed(language)]
        if language != ENGLISH:
            known = field_words(language)
            said += [bool(known.get(path, "").strip()) for path in fields]
        share = 1000 * sum(said) // max(1, len(said))
        found[language] = {"said": share, "read": language not in waiting}
    return json.dumps(found, indent=1) + "\n"


def stale() -> list[str]:
    """What `update` and `release` would change."""
    found = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for language in LANGUAGES:
            if not (ts_file(language).is_file() and qm_file(language).is_file()):
                found.append(f"{language}: files are missing; run update and release")
                continue
            shutil.copy(ts_file(language), folder)
            take_up(language, folder)
            if ts_file(language, folder).read_bytes() != ts_file(language).read_bytes():
                found.append(f"{ts_file(language).name} does not hold today's words: run update")
            compile_language(language, FOLDER, folder)
            if qm_file(language, folder).read_bytes() != qm_file(language).read_bytes():
                found.append(f"{qm_file(language).name} is older than its .ts: run release")
    if not found and STATE.read_text("utf-8") != state():
        found.append("state.json does not hold how far the languages are: run release")
    return found


def faults(language: str) -> list[str]:
    """Translations that lost a place to fill in, or the key that Alt reaches."""
    found = []
    for context, source, said, finished in messages(language):
        for one in said if finished else ():
            wanted, given = sorted(PLACE.findall(source)), sorted(PLACE.findall(one))
            # A form for exactly one may say so in words.
            if [place for place in wanted if place != "%n"] != [p for p in given if p != "%n"]:
                found.append(f"{language}: places differ in {context}: {source!r}")
            if ("&" in source.replace("&&", "")) != ("&" in one.replace("&&", "")):
                found.append(f"{language}: the key differs in {context}: {source!r}")
    return found


def missing(language: str) -> list[str]:
    """Words that nobody has translated yet."""
    return [f"{c}: {source!r}" for c, source, _, finished in needed(language) if not finished]


def check() -> int:
    """Print what is wrong; 1 when anything is."""
    wrong = stale()
    if not wrong:
        for language in LANGUAGES:
            wrong += faults(language)
        for language in COMPLETE:
            lacking = missing(language)
            if lacking:
                wrong += [f"{language} lacks {len(lacking)}, first {'; '.join(lacking[:5])}"]
    print("\n".join(wrong) or f"translations: {', '.join(LANGUAGES)}, fresh and complete")
    return int(bool(wrong))


def main(arguments: list[str]) -> int:
    """Do what was asked for; 2 when it cannot be meant."""
    match arguments:
        case ["update"]:
            for language in LANGUAGES:
                take_up(language)
        case ["release"]:
            for language in LANGUAGES:
                compile_language(language)
            STATE.write_text(state(), encoding="utf-8")
        case ["check"]:
            return check()
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
