"""What stands beside the program on a Linux desktop: its entry in the menu, icons, kinds of files.

The program is called Notebook in the menu, as its window is: whoever looks over a shoulder reads
nothing else. Its entry takes no file: what is opened with a double click, a desktop remembers.
"""

from __future__ import annotations

import gzip
import io
import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Final

from releasing import manual, source

if TYPE_CHECKING:
    from pathlib import Path

    from releasing.tree import Tree

HERE: Final = source.ROOT / "packaging" / "linux"
NAME: Final = manual.NAME
_TITLE: Final = "Notebook"
_WORDS: Final = source.ROOT / "ui" / "translations"
_SIZES: Final = (16, 24, 32, 48, 128)


def add_to(tree: Tree, below: str = "usr") -> None:
    """Put all of it where desktops look for it, below ``usr``."""
    share = f"{below}/share"
    icons = f"{share}/icons/hicolor"
    tree.files |= {
        f"{share}/applications/{NAME}.desktop": desktop_entry().encode(),
        f"{icons}/scalable/apps/{NAME}.svg": HERE / f"{NAME}.svg",
        **{f"{icons}/{one}x{one}/apps/{NAME}.png": icon(one) for one in _SIZES},
        f"{share}/metainfo/{METAINFO}": HERE / METAINFO,
        f"{share}/mime/packages/{NAME}.xml": HERE / "mime.xml",
        f"{share}/man/man1/{NAME}.1.gz": _pressed(manual.page()),
        f"{share}/bash-completion/completions/{NAME}": manual.bash().encode(),
        f"{share}/zsh/vendor-completions/_{NAME}": manual.zsh().encode(),
        f"{share}/fish/vendor_completions.d/{NAME}.fish": manual.fish().encode(),
    }


METAINFO: Final = "org.defender_app.Defender.metainfo.xml"


def icon(size: int) -> Path:
    """A picture of the icon, ``size`` pixels wide and high."""
    return HERE / "icons" / f"{NAME}-{size}.png"


def desktop_entry() -> str:
    """The entry of the menu, with the title of the window in every language that has one."""
    plain = (HERE / f"{NAME}.desktop").read_text(encoding="utf-8")
    names = "".join(f"Name[{language}]={said}\n" for language, said in _titles())
    return plain.replace(f"Name={_TITLE}\n", f"Name={_TITLE}\n{names}")


def _titles() -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for path in sorted(_WORDS.glob("*.ts")):
        for message in ET.parse(path).iter("message"):  # noqa: S314 - a file of ours
            said = message.findtext("translation") or ""
            if message.findtext("source") == _TITLE and said:
                found.append((re.sub("^[a-z]+_", "", path.stem, count=1), said))
                break
    return found


def _pressed(text: str) -> bytes:
    out = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=out, mtime=0) as pressed:
        pressed.write(text.encode())
    return out.getvalue()
