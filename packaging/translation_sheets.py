"""Words of the window as a list that any editor shows, for those who translate without Qt Linguist.

    python packaging/translation_sheets.py out LANGUAGE FILE.json [--beside LANGUAGE]
    python packaging/translation_sheets.py in LANGUAGE FILE.json

`out` writes what the language lacks: context, English, with `--beside` how another language says
it, and `said`, which is empty: one text, or as many as the language has plural forms. `in` takes up
what was filled in; a text whose English is not there any more is left out and named.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import translations

if TYPE_CHECKING:
    from collections.abc import Mapping

Key = tuple[str, str]


def sheet(language: str, beside: str = "") -> list[dict[str, Any]]:
    """What a language lacks, in the order of its file."""
    known = {}
    if beside:
        known = {(c, s): said[0] for c, s, said, done in translations.messages(beside) if done}
    return [
        {"context": context, "english": source, "said": [""] * len(said)}
        | ({beside: known[context, source]} if (context, source) in known else {})
        for context, source, said, finished in translations.needed(language)
        if not finished
    ]


def take_in(path: Path, filled: Mapping[Key, list[str]]) -> list[Key]:
    """Write what was filled in into a .ts file; gives what has no place there."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    left = dict(filled)
    for context in tree.iter("context"):
        for message in context.iter("message"):
            said = left.pop((context.findtext("name", ""), message.findtext("source", "")), None)
            translation = message.find("translation")
            if said is None or translation is None or not all(said):
                continue
            forms = list(translation.iter("numerusform"))
            if len(said) != max(1, len(forms)):
                continue
            for element, text in zip(forms or [translation], said, strict=True):
                element.text = text
            translation.attrib.pop("type", None)
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return list(left)


def main() -> int:
    """Write a sheet or take one in; 1 when something in it has no place."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("way", choices=("out", "in"))
    parser.add_argument("language", choices=translations.LANGUAGES)
    parser.add_argument("file", type=Path)
    parser.add_argument("--beside", default="", choices=translations.LANGUAGES)
    wanted = parser.parse_args()
    if wanted.way == "out":
        rows = sheet(wanted.language, wanted.beside)
        wanted.file.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")
        return 0
    rows = json.loads(wanted.file.read_text(encoding="utf-8"))
    filled = {(row["context"], row["english"]): row["said"] for row in rows if any(row["said"])}
    left = take_in(translations.ts_file(wanted.language), filled)
    translations.take_up(wanted.language)
    for context, source in left:
        print(f"no longer there: {context}: {source!r}")
    return int(bool(left))


if __name__ == "__main__":
    sys.exit(main())
