"""A PDF of pictures, written piece by piece: no producer, no times, no ids. Source: ISO 32000-1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_CATALOG, _PAGES = 1, 2
_FIRST: Final = 3


class PictureBook:
    """Writes one picture a page.

    Args:
        give: takes the bytes as they come.
    """

    def __init__(self, give: Callable[[bytes], object]) -> None:
        self._give, self._at = give, 0
        self._offsets: dict[int, int] = {}
        self._sheets: list[int] = []
        self._out(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")

    def page(
        self, jpeg: bytes, pixels: tuple[int, int], points: tuple[float, float], *, grey: bool
    ) -> None:
        """Add a page.

        Args:
            jpeg: its picture.
            pixels: width and height of it.
            points: width and height of the paper, 72 to an inch.
            grey: whether the picture has no colours.
        """
        picture = _FIRST + 3 * len(self._sheets)
        drawing, sheet = picture + 1, picture + 2
        wide, high = (f"{max(one, 1):.2f}" for one in points)
        space = "DeviceGray" if grey else "DeviceRGB"
        about = (
            f"<</Type/XObject/Subtype/Image/Width {pixels[0]}/Height {pixels[1]}"
            f"/ColorSpace/{space}/BitsPerComponent 8/Filter/DCTDecode"
        )
        self._stream(picture, about, jpeg)
        self._stream(drawing, "<<", f"q {wide} 0 0 {high} 0 0 cm /P Do Q".encode())
        self._object(
            sheet,
            f"<</Type/Page/Parent {_PAGES} 0 R/MediaBox[0 0 {wide} {high}]"
            f"/Resources<</XObject<</P {picture} 0 R>>>>/Contents {drawing} 0 R>>",
        )
        self._sheets.append(sheet)

    def end(self) -> None:
        """Write what stands at the end; nothing can be added afterwards."""
        self._object(_CATALOG, f"<</Type/Catalog/Pages {_PAGES} 0 R>>")
        kids = " ".join(f"{one} 0 R" for one in self._sheets)
        self._object(_PAGES, f"<</Type/Pages/Count {len(self._sheets)}/Kids[{kids}]>>")
        start, count = self._at, len(self._offsets) + 1
        lines = [f"xref\n0 {count}\n0000000000 65535 f \n"]
        lines += [f"{self._offsets[number]:010d} 00000 n \n" for number in range(1, count)]
        lines.append(f"trailer\n<</Size {count}/Root {_CATALOG} 0 R>>\nstartxref\n{start}\n%%EOF\n")
        self._out("".join(lines).encode())

    def _stream(self, number: int, about: str, data: bytes) -> None:
        self._offsets[number] = self._at
        self._out(f"{number} 0 obj\n{about}/Length {len(data)}>>\nstream\n".encode())
        self._out(data)
        self._out(b"\nendstream\nendobj\n")

    def _object(self, number: int, text: str) -> None:
        self._offsets[number] = self._at
        self._out(f"{number} 0 obj\n{text}\nendobj\n".encode())

    def _out(self, data: bytes) -> None:
        self._give(data)
        self._at += len(data)
