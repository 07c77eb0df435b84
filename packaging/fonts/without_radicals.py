"""Copies a font without the signs of the radicals: `python without_radicals.py FONT COPY`.

In the font they share their drawings with ordinary letters, and a PDF then gives the radical for
the letter: whoever searches it for a word finds nothing.
"""

from __future__ import annotations

import sys

from fontTools.ttLib import TTFont

RADICALS = range(0x2E80, 0x2FE0)


def main(font: str, copy: str) -> None:
    """Read the one, write the other; its time stays."""
    read = TTFont(font, recalcTimestamp=False)
    for table in read["cmap"].tables:
        for sign in RADICALS:
            table.cmap.pop(sign, None)
    read.save(copy)


if __name__ == "__main__":
    main(*sys.argv[1:])
