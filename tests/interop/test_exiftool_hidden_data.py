"""Hidden data that an independent tool wrote is found, and nothing of it is left in a copy."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from defender_app.evidence_cleaning import copies
from defender_app.evidence_cleaning.plan import Box
from defender_app.evidence_metadata import asking
from defender_app.model.answers import listed
from defender_app.model.evidence import Evidence
from defender_app.vault import Vault
from defender_app.vault.evidence import item_of
from tests.support import apart, movies, planted, vaults
from tests.support.external import require
from tests.support.slices import CI

# A program in another language is started hundreds of times.
pytestmark = CI

NO_TIME = "0000:00:00 00:00:00"


@pytest.fixture(scope="module")
def exiftool() -> str:
    return require("exiftool", "it writes and reads hidden data")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    folder = vaults.new_vault(tmp_path / "vault", drawer_size=4 * vaults.MIB)
    with vaults.opened(folder) as held:
        held.drawer.incidents.save(vaults.incident(event_id="E1"))
        yield held


def _made(exiftool: str, folder: Path, name: str) -> Path:
    path = folder / name
    ending = path.suffix
    if ending in {".jpg", ".png", ".webp", ".tif", ".heic"}:
        planted.picture_file(path)
        planted.written(exiftool, path, *planted.TAGS)
    elif ending == ".pdf":
        planted.pdf(path, planted.jpeg_bytes(exiftool, folder))
        planted.written(exiftool, path, *planted.PDF_TAGS)
    elif ending == ".docx":
        planted.docx(path, planted.jpeg_bytes(exiftool, folder))
    elif ending == ".odt":
        planted.odt(path, planted.jpeg_bytes(exiftool, folder))
    else:
        movies.film_file(path, brand=b"qt  " if ending == ".mov" else b"isom")
        planted.written(exiftool, path, *planted.MOVIE_TAGS)
    return path


FILES = (
    "a.jpg",
    "a.png",
    "a.webp",
    "a.tif",
    "a.heic",
    "a.pdf",
    "a.docx",
    "a.odt",
    "a.mp4",
    "a.mov",
)


@pytest.mark.parametrize("name", FILES)
def test_everything_planted_is_found(exiftool: str, tmp_path: Path, name: str) -> None:
    data = _made(exiftool, tmp_path, name).read_bytes()
    given = apart.gives(data)
    found = apart.kinds(given)
    assert given.complete
    assert [(round(one.latitude, 3), round(one.longitude, 3)) for one in given.places] == [
        (46.227, 6.140)
    ]
    assert "Zelda Author" in found["author"]
    assert "Xenia Xmp" in found["author"]
    assert any(one.startswith(("2025-02-21", "2025:02:21")) for one in found["time"])
    assert "Edit 4.2" in found["software"]
    if name not in {"a.pdf", "a.odt", "a.docx"}:
        assert found["device"][:2] == ["ACME", "Phone Nine"]
    if name not in {"a.mp4", "a.mov"}:
        assert "SN-998877" in found["serial"]
        assert "Pia Person" in found["people"]
        assert any("secret comment" in one for one in found["comment"])


@pytest.mark.parametrize("name", FILES)
def test_nothing_planted_is_left_in_a_copy(
    exiftool: str, tmp_path: Path, vault: Vault, name: str
) -> None:
    drawer, path = vault.drawer, _made(exiftool, tmp_path, name)
    data = path.read_bytes()
    original = drawer.evidence.add(
        "E1", Evidence(kind="photograph", original_file_name=name), io.BytesIO(data)
    )
    boxes = []
    if name not in {"a.docx", "a.odt", "a.mp4", "a.mov"}:
        boxes = [Box(left=0.3, top=0.4, right=0.8, bottom=0.7)]
    made = copies.make(drawer, "E1", str(original.eid), boxes=boxes)
    copy = made.item
    out = b"".join(drawer.evidence.chunks(str(copy.eid), "E1"))
    target = tmp_path / f"copy-{copy.original_file_name}"
    target.write_bytes(out)
    told = planted.told(exiftool, target)
    assert told
    assert [one for one in told if not planted.STRUCTURAL.fullmatch(one)] == []
    times = {tag: one for tag, one in told.items() if tag.endswith("Date")}
    assert set(times.values()) <= {NO_TIME, "1980:01:01 00:00:00"}
    assert planted.left_in(_unpacked(out)) == []
    assert asking.of_item(drawer, str(copy.eid), "E1").findings == ()
    # The original is what it was.
    assert b"".join(drawer.evidence.chunks(str(original.eid), "E1")) == data
    assert drawer.evidence.get(str(original.eid), "E1") == original
    assert copy.sha256 == hashlib.sha256(out).hexdigest()
    assert (copy.derived_from, copy.metadata_kept) == (original.eid, "no")
    changes = listed(copy.changes)
    assert changes[0] == "metadata-removed"
    assert ("covered" in changes) == bool(boxes)
    assert copy.shows_confirmed is None
    said = [one.action for one in drawer.custody.entries(item_of("E1", str(original.eid)))]
    assert said == ["added", "copied"]
    said = [one.action for one in drawer.custody.entries(item_of("E1", str(copy.eid)))]
    assert said == ["added"]


def _unpacked(data: bytes) -> bytes:
    """With what is packed in an archive."""
    if not data.startswith(b"PK"):
        return data
    import zipfile  # noqa: PLC0415 - for archives only

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return data + b"".join(archive.read(one) for one in archive.namelist())


THUMBNAILS: dict[str, Callable[[Path], tuple[str, ...]]] = {
    "exif": lambda small: (f"-ThumbnailImage<={small}",),
    "photoshop": lambda small: (f"-PhotoshopThumbnail<={small}",),
}


@pytest.mark.parametrize("kind", ["exif", "photoshop"])
def test_a_small_picture_inside_is_said_and_gone(exiftool: str, tmp_path: Path, kind: str) -> None:
    path = planted.picture_file(tmp_path / "large.jpg")
    small = tmp_path / "small.jpg"
    planted.picture(80, 60).save(small)
    planted.written(exiftool, path, *THUMBNAILS[kind](small))
    data = path.read_bytes()
    assert "thumbnail" in apart.kinds(apart.gives(data))
    out, _ = apart.clean(data)
    target = tmp_path / "copy.jpg"
    target.write_bytes(out)
    assert not [one for one in planted.told(exiftool, target) if "Thumbnail" in one]
    assert small.read_bytes()[-200:] not in out


@pytest.mark.parametrize(
    ("tags", "latitude", "longitude"),
    [
        (
            (
                "-GPSLatitude=33.8688",
                "-GPSLatitudeRef=S",
                "-GPSLongitude=151.2",
                "-GPSLongitudeRef=E",
            ),
            -33.8688,
            151.2,
        ),
        (
            ("-GPSLatitude=0", "-GPSLatitudeRef=N", "-GPSLongitude=179.99", "-GPSLongitudeRef=W"),
            0,
            -179.99,
        ),
        (("-XMP:GPSLatitude=-12.5", "-XMP:GPSLongitude=-77.0"), -12.5, -77.0),
    ],
)
def test_every_corner_of_the_earth(
    exiftool: str, tmp_path: Path, tags: tuple[str, ...], latitude: float, longitude: float
) -> None:
    path = planted.picture_file(tmp_path / "a.jpg")
    planted.written(exiftool, path, *tags)
    (place,) = apart.gives(path.read_bytes()).places
    assert (place.latitude, place.longitude) == pytest.approx((latitude, longitude), abs=1e-4)


@pytest.mark.parametrize("order", ["II", "MM"])
def test_both_orders_of_bytes_and_other_scripts(exiftool: str, tmp_path: Path, order: str) -> None:
    path = planted.picture_file(tmp_path / "a.jpg")
    words = ("བོད་ཡིག", "ئۇيغۇر", "ไทย", "አማርኛ", "中文名字")
    tags = [f"-XMP-dc:Creator={one}" for one in words]
    tags += [f"-UserComment={words[-1]}", f"-XPAuthor={words[1]}", f"-ExifByteOrder={order}"]
    planted.written(exiftool, path, *tags)
    found = apart.kinds(apart.gives(path.read_bytes()))
    assert set(words) <= set(found["author"])
    assert words[-1] in found["comment"]
