"""Writes defender_app/wordlists/han_variants.txt: the Han characters that stand for one another.

Needs Debian's packages opencc, libopencc1.1 (dictionaries) and unicode-data; the app needs none of
them. A set is everything that is connected: simplified and traditional forms, those of Hong Kong,
Taiwan and Japan, and what Unihan calls variants of form or of meaning.
"""

from __future__ import annotations

import argparse
import bz2
import subprocess
import tempfile
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FILE: Final = Path(__file__).parents[1] / "defender_app" / "wordlists" / "han_variants.txt"
OPENCC: Final = Path("/usr/share/opencc")
UNICODE: Final = Path("/usr/share/unicode")
_SIMPLE: Final = "TSCharacters"
_DICTIONARIES: Final = (
    *("STCharacters", _SIMPLE, "JPShinjitaiCharacters", "JPVariants", "HKVariants", "TWVariants"),
)
_KINDS: Final = frozenset(
    {"kSimplifiedVariant", "kTraditionalVariant", "kZVariant", "kSemanticVariant"}
)
# Forms in names of people that neither source connects: our own list.
_NAMES: Final = (
    "靑青 愼慎 𠮷吉 邉邊 渕淵 嶋島 嶌島 冨富 妳你 尙尚 淸清 槙槇 崐崑 桒桑 濵濱 栁柳 𣘺橋 圡土"
    " 曻昇 舘館 冝宜 穐秋 靏鶴 埜野 㐂喜 珮佩 琍俐 爗燁 凖準 姊姐 鄕鄉 凜凛 姉姊 槗橋 籔薮"
    " 翆翠 凃涂"
)
_HEAD: Final = """\
# Han characters that stand for one another in names, one set a line, the folded form first.
# Written by packaging/han_variants.py from:
# - OpenCC 1.1.6, the dictionaries of characters. Copyright 2010-2022 BYVoid. Apache License 2.0.
# - Unihan and EquivalentUnifiedIdeograph of Unicode 15.0.0. Copyright 2022 Unicode, Inc.
#   Unicode License Agreement for data files and software. See docs/licences.md.
"""

Pair = tuple[str, str]


def dictionary(name: str) -> Iterator[Pair]:
    """The pairs of single characters in a dictionary of OpenCC."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "words.txt"
        source = str(OPENCC / f"{name}.ocd2")
        command = ["opencc_dict", "-i", source, "-o", str(made), "-f", "ocd2", "-t", "text"]
        subprocess.run(command, check=True, capture_output=True)
        lines = made.read_text(encoding="utf-8").splitlines()
    for line in lines:
        one, others = line.split("\t")
        yield from ((one, other) for other in others.split() if len(one) == len(other) == 1)


def unihan() -> Iterator[Pair]:
    """The variants that Unihan knows."""
    with bz2.open(UNICODE / "Unihan_Variants.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                one, kind, others = line.rstrip("\n").split("\t")
                if kind in _KINDS:
                    for other in others.split():
                        yield _letter(one), _letter(other.partition("<")[0])


def radicals() -> Iterator[Pair]:
    """Signs of radicals that copying from a PDF file leaves in the place of characters."""
    text = (UNICODE / "EquivalentUnifiedIdeograph.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        code, _, other = line.partition("#")[0].partition(";")
        if other:
            first, _, last = code.strip().partition("..")
            for number in range(int(first, 16), int(last or first, 16) + 1):
                yield chr(number), chr(int(other, 16))


def _letter(code: str) -> str:
    return chr(int(code.removeprefix("U+"), 16))


def _is_common(one: str) -> bool:
    return "\u4e00" <= one <= "\u9fff"


def connected(pairs: Iterable[Pair]) -> list[list[str]]:
    """The sets of characters that pairs connect, in order."""
    up: dict[str, str] = {}

    def top(one: str) -> str:
        while up.setdefault(one, one) != one:
            one = up[one]
        return one

    for one, other in pairs:
        # What a compatibility form stands for takes its place before anything is looked up.
        a, b = unicodedata.normalize("NFKC", one), unicodedata.normalize("NFKC", other)
        up[top(max(a, b))] = top(min(a, b))
    sets: defaultdict[str, list[str]] = defaultdict(list)
    for one in up:
        sets[top(one)].append(one)
    return sorted(sorted(one) for one in sets.values() if len(one) > 1)


def written() -> str:
    """The text of the file."""
    pairs = [pair for name in _DICTIONARIES for pair in dictionary(name)]
    pairs += [*unihan(), *radicals()]
    pairs += [(pair[0], pair[1]) for pair in _NAMES.split()]
    simple = {other for _, other in dictionary(_SIMPLE)} - {
        one for one, other in dictionary(_SIMPLE) if one != other
    }
    lines = []
    for found in connected(pairs):
        first = min(found, key=lambda one: (one not in simple, not _is_common(one), one))
        lines.append(first + "".join(one for one in found if one != first))
    return _HEAD + "\n".join(sorted(lines)) + "\n"


def main() -> None:
    """Write the file, or say how it differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare only")
    made = written()
    if parser.parse_args().check:
        raise SystemExit(made != FILE.read_text(encoding="utf-8"))
    FILE.write_text(made, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
