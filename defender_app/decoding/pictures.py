"""Inside the worker: pictures of dots become pixels, no larger than was asked for."""

from __future__ import annotations

import contextlib
import warnings
from typing import IO, TYPE_CHECKING, Final, cast

import pillow_heif
from PIL import Image, ImageFile

from defender_app.decoding import kinds, threads
from defender_app.decoding.refusals import Refused
from defender_app.decoding.seen import LARGEST_AREA, LARGEST_SIDE, MOST_PAGES, Drawn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.decoding.document import Document
    from defender_app.decoding.rooms import Ask

_LARGEST_FILE: Final = 512 << 20
_LARGEST: Final = 400_000_000
"""Pixels that a header may promise."""

_LARGEST_DECODED: Final = 120_000_000
"""Pixels that may come out of the decoder; some of them can make a picture smaller on the way."""

_SMALLEST_LEVEL: Final = 512
_TWO_BYTES: Final = 0xFFFF
_JPEGS: Final = ("JPEG", "MPO")
_FULL: Final = "size-before-draft"
_ORIENTATION: Final = 0x0112
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ON_ITS_SIDE: Final = frozenset(_TURNS[number] for number in (5, 6, 7, 8))

_HEIF_BRANDS: Final = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
)


def _is_heif(start: bytes) -> bool:
    return start[4:8] == b"ftyp" and start[8:12] in _HEIF_BRANDS


# Everything is loaded now, while files can still be opened. Nothing here writes HEIF: what would is
# not registered, and left out where the program needs no Python (packaging/releasing/elf.py).
pillow_heif.options.DECODE_THREADS = 1
pillow_heif.options.THUMBNAILS = False
Image.register_open(pillow_heif.HeifImageFile.format, pillow_heif.HeifImageFile, _is_heif)
Image.preinit()
Image.init()
# The header is judged here, in words of our own.
Image.MAX_IMAGE_PIXELS = None


def _opened(document: Document) -> Image.Image:
    """A picture whose pixels have not been read.

    Raises:
        Refused: ``not-this-kind``, ``evidence-too-large``, ``picture-too-large``, ``file-broken``.
    """
    start = _start(document)
    name = kinds.picture_format(start)
    if not name:
        raise Refused("not-this-kind")
    if document.size > _LARGEST_FILE:
        raise Refused("evidence-too-large", bytes=document.size)
    threads.look(name)
    formats = _JPEGS if name == "JPEG" else (name,)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image = Image.open(_as_file(document), formats=formats)
    wide, high = image.size
    if wide < 1 or high < 1:
        raise Refused("file-broken")
    if wide * high > _LARGEST:
        raise Refused("picture-too-large", wide=wide, high=high)
    return image


def _as_file(document: Document) -> IO[bytes]:
    """Pillow asks for less than its types say: reading, seeking, telling."""
    return cast("IO[bytes]", document)


def _start(document: Document) -> bytes:
    document.seek(0)
    start = document.read(kinds.FIRST) or b""
    document.seek(0)
    return start


def pages_of(document: Document) -> tuple[int, bool]:
    """How many pages a picture has, and whether it is one of several that move.

    Raises:
        Refused: as for ``draw``.
    """
    image = _opened(document)
    count = 1
    with contextlib.suppress(OSError, ValueError, SyntaxError, EOFError):
        count = int(getattr(image, "n_frames", 1))
    if image.format == "TIFF":
        return min(max(count, 1), MOST_PAGES), False
    return 1, count > 1 and image.format in {"GIF", "PNG", "WEBP", "AVIF"}


def draw(document: Document, ask: Ask, page: int, wide: int, high: int) -> Drawn:
    """Put out the pixels of a picture that fit into a size, with its smaller copies.

    Args:
        document: a picture.
        ask: takes the pixels.
        page: from 0; only TIFF has more than one.
        wide: pixels; never made larger than it is.
        high: see ``wide``.

    Raises:
        Refused: ``not-this-kind``, ``evidence-too-large``, ``picture-too-large``, ``file-broken``,
            ``no-such-page``.
    """
    image, damaged = _decoded(document, page, wide, high)
    turn = turned(image)
    full = image.info.get(_FULL, image.size)
    if turn in _ON_ITS_SIDE:
        full, wide, high = full[::-1], high, wide
    image = _reduced(_plain(image), wide, high)
    if turn is not None:
        image = image.transpose(turn)
    opaque = image.mode == "RGB"
    levels = []
    for level in _levels(image):
        levels.append(level.size)
        ready = level if opaque else level.convert("RGBa")
        ask.give(ready.tobytes("raw", "BGRX" if opaque else "BGRa"))
    return Drawn(full[0], full[1], levels=tuple(levels), opaque=opaque, damaged=damaged)


def grey(document: Document, page: int, longest: int) -> Image.Image:
    """A picture in grey on white, as it lies, no longer than ``longest`` pixels; as for ``draw``.

    Raises:
        Refused: as for ``draw``.
    """
    image = _reduced(_plain(_decoded(document, page, longest, longest)[0]), longest, longest)
    if image.mode == "RGBA":
        ground = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(ground, image)
    return image.convert("L")


def _decoded(document: Document, page: int, wide: int, high: int) -> tuple[Image.Image, bool]:
    """A picture with its pixels; of a damaged one, as much as can be had."""
    try:
        return _loaded(document, page, wide, high), False
    except (OSError, SyntaxError, ValueError, IndexError, EOFError, KeyError):
        ImageFile.LOAD_TRUNCATED_IMAGES = True
        try:
            return _loaded(document, page, wide, high), True
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = False


def _loaded(document: Document, page: int, wide: int, high: int) -> Image.Image:
    image = _opened(document)
    if page:
        if image.format != "TIFF":
            raise Refused("no-such-page")
        try:
            image.seek(page)
        except EOFError:
            raise Refused("no-such-page") from None
        if image.width * image.height > _LARGEST:
            raise Refused("picture-too-large", wide=image.width, high=image.height)
    full = image.size
    if image.format in _JPEGS:
        # The longer side may be asked for either way: the picture may lie on its side.
        longest = max(wide, high)
        image.draft("RGB", (min(longest, full[0]), min(longest, full[1])))
    if image.width * image.height > _LARGEST_DECODED:
        raise Refused("picture-too-large", wide=full[0], high=full[1])
    image.load()
    image.info[_FULL] = full
    return image


def _plain(image: Image.Image) -> Image.Image:
    """The same as RGB or, where something shines through, RGBA."""
    shines = image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info
    if image.mode in {"RGB", "RGBA"} and (image.mode == "RGBA" or not shines):
        plain = image
    elif image.mode.startswith("I;16") or image.mode in {"I", "F"}:
        plain = _stretched(image).convert("RGB")
    else:
        plain = image.convert("RGBA" if shines else "RGB")
    if plain.mode == "RGBA" and plain.getchannel("A").getextrema() == (255, 255):
        plain = plain.convert("RGB")
    return plain


def _stretched(image: Image.Image) -> Image.Image:
    """Numbers wider than a byte, made to fit into one; as they are when they do."""
    numbers = image.convert("F")
    extrema = numbers.getextrema()
    low, top = (float(one) for one in extrema if isinstance(one, int | float))
    if low >= 0 and top <= 255 and image.mode == "I":  # noqa: PLR2004 - a byte
        return numbers.convert("L")
    if image.mode.startswith("I;16") or (image.mode == "I" and low >= 0 and top <= _TWO_BYTES):
        low, top = 0.0, float(_TWO_BYTES)
    scale = 255.0 / ((top - low) or 1.0)
    return numbers.point(lambda value: value * scale - low * scale).convert("L")


def turned(image: Image.Image) -> Image.Transpose | None:
    """How it has to be turned to stand upright, as its metadata says, where they can be read.

    The copy is turned by it too: a box lies where it was drawn only if both read it in one way.
    """
    # Metadata made to hurt may raise anything; the picture is then shown as it lies.
    with contextlib.suppress(Exception):
        return _TURNS.get(int(image.getexif().get(_ORIENTATION, 1)))
    return None


def _reduced(image: Image.Image, wide: int, high: int) -> Image.Image:
    wide, high = min(wide, LARGEST_SIDE), min(high, LARGEST_SIDE)
    scale = min(wide / image.width, high / image.height, 1.0)
    area = image.width * image.height * scale * scale
    if area > LARGEST_AREA:
        scale *= (LARGEST_AREA / area) ** 0.5
    if scale >= 1:
        return image
    size = max(int(image.width * scale), 1), max(int(image.height * scale), 1)
    method = Image.Resampling.BOX if image.mode == "RGBA" else Image.Resampling.LANCZOS
    return image.resize(size, method, reducing_gap=2.0)


def _levels(image: Image.Image) -> Iterator[Image.Image]:
    """A picture, then smaller and smaller copies, so that it looks well at every size."""
    yield image
    while max(image.size) > _SMALLEST_LEVEL * 2:
        image = image.resize(
            (max(image.width // 2, 1), max(image.height // 2, 1)), Image.Resampling.BOX
        )
        yield image
