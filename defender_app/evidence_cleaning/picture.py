"""Pictures: nothing but the pixels, upright, in the colours of every screen, areas covered."""

from __future__ import annotations

import io
import math
import warnings
from typing import IO, TYPE_CHECKING, Final

from PIL import Image, ImageCms, ImageDraw, UnidentifiedImageError

from defender_app.decoding import kinds, pictures, threads
from defender_app.decoding.refusals import Refused
from defender_app.evidence_cleaning.plan import Cleaned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.evidence_cleaning.plan import Box

LARGEST: Final = 110_000_000
"""Pixels of a picture of which a copy is made."""

_QUALITY: Final = 92
_LOSSLESS: Final = frozenset({"PNG", "TIFF", "GIF", "BMP", "PPM", "ICO"})
_TYPES: Final = {"JPEG": ("image/jpeg", "jpg"), "PNG": ("image/png", "png")}
_SRGB: Final = ImageCms.createProfile("sRGB")


def clean(file: IO[bytes], start: bytes, boxes: Sequence[Box]) -> tuple[bytes, Cleaned]:
    """A copy of a picture.

    Args:
        file: seekable.
        start: its first bytes.
        boxes: what to cover.

    Raises:
        Refused: ``not-this-kind``, ``picture-too-large``, ``file-broken``, ``copy-box-outside``.
    """
    name = kinds.picture_format(start)
    image, several, damaged = _loaded(file, name)
    lossless = name in _LOSSLESS or (name == "WEBP" and start[12:16] == b"VP8L")
    made = "PNG" if lossless else "JPEG"
    if any(one.page for one in boxes):
        raise Refused("copy-box-outside")
    pixels = seen(image)
    cover(pixels, boxes)
    media_type, extension = _TYPES[made]
    lost = [*(["other-pictures"] if several else []), *(["damaged-part"] if damaged else [])]
    return encoded(pixels, made), Cleaned(
        media_type=media_type,
        extension=extension,
        covered=len(boxes),
        converted=made != name,
        lost=tuple(lost),
    )


def clean_inside(
    data: bytes, start: bytes, cut: tuple[float, float, float, float] | None = None
) -> bytes:
    """A copy of a picture inside a document, in the format that it has.

    Args:
        data: the picture.
        start: its first bytes.
        cut: what is not shown of it, in shares from the left, top, right and bottom.

    Raises:
        Refused: as for ``clean``; ``copy-unknown-inside``: it is none that can be cleaned.
    """
    name = kinds.picture_format(start)
    if name not in {"JPEG", "PNG", "GIF", "BMP", "TIFF"}:
        raise Refused("copy-unknown-inside")
    image, _, _ = _loaded(io.BytesIO(data), name)
    whole = seen(image)
    if cut is not None:
        (wide, high), (left, top, right, bottom) = whole.size, cut
        box = (
            round(left * wide),
            round(top * high),
            round((1 - right) * wide),
            round((1 - bottom) * high),
        )
        if box[2] <= box[0] or box[3] <= box[1]:
            raise Refused("copy-unknown-inside")
        whole = whole.crop(box)
    return encoded(whole, name)


def _loaded(file: IO[bytes], name: str) -> tuple[Image.Image, bool, bool]:
    """A picture with its pixels, whether there are others in the file, whether a part is gone."""
    if not name:
        raise Refused("not-this-kind")
    threads.look(name)
    file.seek(0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(file, formats=("JPEG", "MPO") if name == "JPEG" else (name,))
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError):
        raise Refused("file-broken") from None
    wide, high = image.size
    if wide * high > LARGEST:
        raise Refused("picture-too-large", wide=wide, high=high)
    several = int(getattr(image, "n_frames", 1)) > 1
    if image.format == "MPO":
        image.seek(0)
    image.load()
    return image, several, False


def seen(image: Image.Image) -> Image.Image:
    """What the eye sees of it, and nothing else: upright, RGB or grey, on white, no profile."""
    profile = image.info.get("icc_profile")
    turn = pictures.turned(image)
    upright = image if turn is None else image.transpose(turn)
    if upright.mode.startswith("I;16") or upright.mode in {"I", "F"}:
        upright = _narrowed(upright)
    if upright.mode in {"P", "PA", "LA", "RGBA", "La", "RGBa"} or "transparency" in upright.info:
        upright = _on_white(upright.convert("RGBA"))
    if isinstance(profile, bytes) and profile and upright.mode in {"RGB", "CMYK", "L"}:
        upright = _in_common_colours(upright, profile)
    mode = "L" if upright.mode in {"1", "L"} else "RGB"
    plain = upright if upright.mode == mode else upright.convert(mode)
    # Only pixels go over: whatever else the decoder kept stays with the old one.
    fresh = Image.new(mode, plain.size)
    fresh.paste(plain)
    return fresh


def _narrowed(image: Image.Image) -> Image.Image:
    numbers = image.convert("F")
    low, top = (float(one) for one in numbers.getextrema() if isinstance(one, int | float))
    scale = 255.0 / (65_535.0 if top > 255 else 255.0)  # noqa: PLR2004 - two bytes, or one
    if low < 0 or top > 65_535:  # noqa: PLR2004 - neither
        scale = 255.0 / ((top - low) or 1.0)
        numbers = numbers.point(lambda value: value * 1.0 - low)
    return numbers.point(lambda value: value * scale + 0.0).convert("L")


def _on_white(image: Image.Image) -> Image.Image:
    """What shines through could still hold what nobody sees."""
    ground = Image.new("RGB", image.size, (255, 255, 255))
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def _in_common_colours(image: Image.Image, profile: bytes) -> Image.Image:
    """Turned into sRGB; a profile that cannot be used is passed over."""
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        turned = ImageCms.profileToProfile(
            image, own, _SRGB, outputMode="RGB" if image.mode != "L" else "L"
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return turned or image


def cover(image: Image.Image, boxes: Sequence[Box]) -> None:
    """Paint solid boxes, each at least as large as was drawn."""
    wide, high = image.size
    pen = ImageDraw.Draw(image)
    for box in boxes:
        left, top = math.floor(box.left * wide), math.floor(box.top * high)
        right, bottom = math.ceil(box.right * wide), math.ceil(box.bottom * high)
        if right <= left or bottom <= top:
            raise Refused("copy-box-outside")
        black = 0 if image.mode == "L" else (0, 0, 0)
        pen.rectangle((left, top, right - 1, bottom - 1), fill=black)


def encoded(image: Image.Image, name: str, quality: int = _QUALITY) -> bytes:
    """The bytes of a file with nothing but the picture."""
    out = io.BytesIO()
    if name == "JPEG":
        image.save(out, "JPEG", quality=quality, optimize=True)
    elif name == "PNG":
        image.save(out, "PNG")
    elif name == "TIFF":
        image.save(out, "TIFF", compression="tiff_adobe_deflate")
    else:
        image.save(out, name)
    return out.getvalue()
