"""Letters for scripts that the system cannot show: fonts that come with an installed program.

Only what is missing is taken, so that somebody's own fonts stay what they read. Run from source,
there are none: the system brings them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

_FOLDER: Final = "fonts"
_Script = QFontDatabase.WritingSystem
FILES: Final = {
    _Script.SimplifiedChinese: ("NotoSansSC-Regular.ttf",),
    _Script.TraditionalChinese: ("NotoSansTC-Regular.ttf",),
    _Script.Tibetan: ("NotoSerifTibetan-Regular.ttf", "NotoSerifTibetan-Bold.ttf"),
    _Script.Arabic: ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"),
}
"""By script, what ``packaging/releasing/fonts.py`` puts into the folder."""


def bring(folder: Path | None = None) -> list[str]:
    """Take in fonts for the scripts that no font of the system has.

    Args:
        folder: with the fonts; that of the frozen program when None.

    Returns:
        The families that are there now and were not before.
    """
    if folder is None:
        # Where PyInstaller says that the program's own files are.
        folder = Path(getattr(sys, "_MEIPASS", "")) / _FOLDER
    brought: list[str] = []
    for script, names in FILES.items():
        if not QFontDatabase.families(script):
            for name in names:
                number = QFontDatabase.addApplicationFont(str(folder / name))
                brought += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return list(dict.fromkeys(brought))
