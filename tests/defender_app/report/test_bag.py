"""The container: ours is accepted by everyone, and everything else is refused by us."""

from __future__ import annotations

import io
import random
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import padme
from crypto.minisign import SigningKey
from defender_app.errors import AppError, InputError
from defender_app.report import bag
from tests.support import bags, zips
from tests.support.bags import BODY, Crafted
from tests.support.external import require

EVIDENCE = {"data/evidence/001.jpg": b"\xff\xd8picture", "data/evidence/002.bin": bytes(range(256))}
FULL = {
    "data/report.json": b'{"a":1}',
    "data/report.html": b"<!DOCTYPE html>",
    "data/identities.json": b"{}",
    "data/custody.jsonl": b"{}\n",
    **EVIDENCE,
}
ORDER = [*bags.Crafted().entries()]


def _refused(crafted: Crafted) -> str:
    with pytest.raises(InputError) as caught:
        bags.read(crafted.zip())
    return caught.value.code


@pytest.mark.parametrize("parts", [BODY, FULL], ids=["small", "full"])
def test_what_is_written_is_read(parts: dict[str, bytes]) -> None:
    key = SigningKey.generate()
    data = bags.written(parts, key=key)
    found = bags.read(data)
    assert found.sender == key.verify_key
    assert list(found.digests) == list(parts)
    for path, content in parts.items():
        assert found.read(path) == content
        assert b"".join(found.chunks(path)) == content
        assert found.size(path) == len(content)
    assert found.evidence == tuple(path for path in parts if "evidence" in path)
    assert len(data) == 65_536


def test_the_crafted_container_is_good_until_it_is_changed() -> None:
    assert bags.read(Crafted().zip()).read("data/report.json") == b"{}"
    assert bags.read(Crafted(parts=FULL, padding=b"").zip()).evidence == tuple(EVIDENCE)


@pytest.mark.parametrize("kind", ["reply", "notice"])
def test_the_other_kinds(kind: str) -> None:
    parts = {f"data/{kind}.json": b"{}"}
    assert bags.read(bags.written(parts, kind=kind)).kind.name == kind
    assert _refused(Crafted(kind=kind, parts=parts)) == "bag-entry-missing"  # the folder is report-
    top = f"{kind}-abcdefgh/"
    assert bags.read(Crafted(kind=kind, parts=parts, top=top).zip()).kind.purpose == f"{kind} v1"
    with_more = {**parts, "data/report.json": b"{}"}
    assert _refused(Crafted(kind=kind, parts=with_more, top=top)) == "bag-entry-not-allowed"
    with_evidence = {**parts, "data/evidence/001.jpg": b"x"}
    assert _refused(Crafted(kind=kind, parts=with_evidence, top=top)) == "bag-entry-not-allowed"


@pytest.mark.parametrize(
    "top",
    [
        *("report-abcdefg/", "report-abcdefghi/", "report-abcdefg1/", "report/", "reply-abcdefgh/"),
        *("raport-abcdefgh/", "note-abcdefgh/", "backup-abcdefgh/", "x/report-abcdefgh/", ""),
    ],
)
def test_another_top_folder_is_refused(top: str) -> None:
    assert _refused(Crafted(top=top)) in {
        "bag-top-folder",
        "bag-entry-missing",
        "bag-entry-not-allowed",
    }


def test_two_top_folders_are_refused() -> None:
    entries = {bags.TOP + name: data for name, data in Crafted().entries().items()}
    last = list(entries)[-1]
    entries["report-zzzzzzzz/padding.bin"] = entries.pop(last)
    with pytest.raises(InputError, match="bag-top-folder"):
        bags.read(zips.build(entries))


@pytest.mark.parametrize(
    "name",
    [
        *("fetch.txt", "manifest-md5.txt", "manifest-sha512.txt", "tagmanifest-sha512.txt"),
        *("data/extra.json", "data/bagit.txt", "notes.txt"),
        *("data/report.json/x", "data/notice.json", "data/evidence/x/001.jpg", "padding2.bin"),
    ],
)
@pytest.mark.parametrize("where", ["last", "before-the-padding", "after-the-head"])
def test_any_other_entry_is_refused(name: str, where: str) -> None:
    order = list(ORDER)
    place = {"last": len(order), "before-the-padding": len(order) - 1, "after-the-head": 6}[where]
    order.insert(place, name)
    code = _refused(Crafted(extra={name: b"x"}, order=order))
    assert code in {"bag-entry-not-allowed", "bag-not-canonical"}


@pytest.mark.parametrize("name", ORDER)
def test_a_missing_entry_is_refused(name: str) -> None:
    expected = "bag-no-signature" if name == bag.SIGNATURE else "bag-entry-missing"
    assert _refused(Crafted(drop=frozenset({name}))) == expected


def test_every_other_order_is_refused() -> None:
    for place in range(len(ORDER) - 1):
        order = list(ORDER)
        order[place], order[place + 1] = order[place + 1], order[place]
        assert _refused(Crafted(order=order)) == "bag-entry-not-allowed"


@pytest.mark.parametrize(
    "names",
    [
        ["001.jpg", "003.jpg"],
        ["002.jpg"],
        ["000.jpg"],
        ["1.jpg"],
        ["01.jpg"],
        ["0001.jpg"],
        ["002.jpg", "001.jpg"],
        ["001.jpg", "001.png"],
        ["001.exe"],
        ["001.jpeg"],
        ["001."],
        ["001"],
        ["001.jpg.exe"],
        ["001.tar.gz"],
        ["a01.jpg"],
    ],
)
def test_evidence_is_numbered_from_one_with_a_known_extension(names: list[str]) -> None:
    parts = {**BODY, **{f"data/evidence/{name}": b"x" for name in names}}
    assert _refused(Crafted(parts=parts)) in {"bag-entry-not-allowed", "bag-entry-missing"}


def test_more_than_999_pieces_of_evidence_have_more_digits() -> None:
    paths = [bag.evidence_path(number, "txt") for number in range(1, 1002)]
    assert paths[-1] == "data/evidence/1001.txt"
    parts = {**BODY, **dict.fromkeys(paths, b"x")}
    assert len(bags.read(Crafted(parts=parts).zip()).evidence) == 1001
    assert bag.evidence_path(7, "exe") == "data/evidence/007.bin"


@pytest.mark.parametrize("name", ["data/report.json", "data/report.html", "data/custody.jsonl"])
def test_an_entry_over_16_mib_is_refused_unless_it_is_evidence(name: str) -> None:
    large = bytes(bag.SMALL_ENTRY + 1)
    assert _refused(Crafted(parts={**BODY, name: large})) == "bag-entry-too-large"
    assert bags.read(Crafted(parts={**BODY, "data/evidence/001.bin": large}).zip()).evidence


@pytest.mark.parametrize("place", [0, 50, 99])
def test_padding_that_is_not_zero_is_refused(place: int) -> None:
    padding = bytearray(100)
    padding[place] = 1
    assert _refused(Crafted(padding=bytes(padding))) == "bag-padding-not-zero"


def _manifests() -> list[tuple[str, bytes]]:
    good = bags.manifest(BODY.items())
    first, second, third = good.splitlines(keepends=True)
    zero = b"0" * 64
    return [
        ("empty", b""),
        ("short", first + second),
        ("order", second + first + third),
        ("hash", zero + first[64:] + second + third),
        ("upper", first[:64].upper() + first[64:] + second + third),
        ("one-space", good.replace(b"  ", b" ")),
        ("star", good.replace(b"  ", b" *")),
        ("tab", good.replace(b"  ", b"\t")),
        ("crlf", good.replace(b"\n", b"\r\n")),
        ("no-end", good[:-1]),
        ("blank", good + b"\n"),
        ("twice", good + first),
        ("extra", good + zero + b"  data/more.txt\n"),
        ("tag-entry", good + zero + b"  bagit.txt\n"),
        ("bom", b"\xef\xbb\xbf" + good),
        ("dot", good.replace(b"data/", b"./data/")),
    ]


@pytest.mark.parametrize(("what", "lines"), _manifests(), ids=[name for name, _ in _manifests()])
def test_any_other_manifest_is_refused(what: str, lines: bytes) -> None:
    assert _refused(Crafted(lines=lines)) == "bag-manifest", what


@pytest.mark.parametrize("change", ["short", "order", "extra", "hash", "payload", "signature"])
def test_any_other_tag_manifest_is_refused(change: str) -> None:
    crafted = Crafted()
    entries = crafted.entries()
    lines = entries[bag.TAG_MANIFEST].splitlines(keepends=True)
    changed = {
        "short": lines[:-1],
        "order": [*lines[1:], lines[0]],
        "extra": [*lines, lines[0]],
        "hash": [b"0" * 64 + lines[0][64:], *lines[1:]],
        "payload": [*lines, bags.manifest([("data/report.json", b"{}")])],
        "signature": [*lines, bags.manifest([(bag.SIGNATURE, b"")])],
    }[change]
    crafted.tag_lines = b"".join(changed)
    assert _refused(crafted) == "bag-tag-manifest"


@pytest.mark.parametrize(
    "bagit",
    [
        b"BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n",
        bag.BAGIT.replace(b"\n", b"\r\n"),
        bag.BAGIT + b"More: x\n",
        b"",
    ],
)
def test_another_bagit_txt_is_refused(bagit: bytes) -> None:
    assert _refused(Crafted(bagit=bagit)) == "bag-tag-file"


@pytest.mark.parametrize(
    "oxum",
    [
        b"Payload-Oxum: 6.3\n",
        b"Payload-Oxum: 5.2\n",
        b"Payload-Oxum: 05.3\n",
        b"Payload-Oxum: 5.3\r\n",
        b"Payload-Oxum: 5.3\nBagging-Date: 2026-11-21\n",
        b"Bagging-Date: 2026-11-21\nPayload-Oxum: 5.3\n",
        b"\n",
    ],
)
def test_another_bag_info_is_refused(oxum: bytes) -> None:
    assert _refused(Crafted(oxum=oxum)) == "bag-tag-file"
    assert bags.read(Crafted(oxum=b"Payload-Oxum: 5.3\n").zip())


def test_the_signature_must_be_of_the_sender_and_for_this_purpose() -> None:
    other = SigningKey.generate()
    assert _refused(Crafted(sender=other.verify_key.to_file())) == "bag-signature"
    for purpose in ("reply v1", "notice v1", "card v1", "backup v1"):
        assert _refused(Crafted(purpose=purpose)) == "bag-signature"
    for signature in (b"", b"x", b"untrusted comment: signature\n"):
        crafted = Crafted()
        crafted.signature = signature
        assert _refused(crafted) == "bag-signature"
    good = Crafted()
    again = good.entries()[bag.SIGNATURE]
    for changed in (again + b"\n", again.replace(b"\n", b"\r\n"), b"\n" + again, again[:-1]):
        good.signature = changed
        assert _refused(good) == "bag-signature"


@pytest.mark.parametrize("sender", [b"x", b"untrusted comment: minisign public key\n", b"\n" * 3])
def test_a_sender_that_is_no_key_is_refused(sender: bytes) -> None:
    assert _refused(Crafted(sender=sender)) == "bag-signature"


def test_a_signature_of_another_container_is_refused() -> None:
    key = SigningKey.generate()
    first = Crafted(key=key, parts={**BODY, "data/report.json": b'{"to":"a"}'})
    second = Crafted(key=key)
    second.signature = first.entries()[bag.SIGNATURE]
    assert _refused(second) == "bag-signature"


def test_every_changed_byte_is_refused() -> None:
    data = Crafted(padding=bytes(40)).zip()
    accepted = []
    rng = random.Random(7)  # noqa: S311 - which bit is flipped is no secret
    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= 1 << rng.randrange(8)
        try:
            bags.read(bytes(changed))
        except InputError:
            continue
        accepted.append(place)
    assert accepted == []


@given(st.integers(0, 4000), st.binary(max_size=40))
@settings(max_examples=60)
def test_cut_grown_and_spliced_containers_are_refused(place: int, piece: bytes) -> None:
    data = Crafted(padding=b"").zip()
    at = place % (len(data) + 1)
    for changed in (data[:at], data[:at] + piece + data[at:], data[at:], data + piece):
        if changed == data:
            continue
        with pytest.raises(AppError):
            bags.read(changed)


@given(st.binary(max_size=300))
def test_any_bytes_give_one_typed_error(data: bytes) -> None:
    with pytest.raises(InputError):
        bags.read(data)


def test_an_ordinary_zip_of_the_same_files_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in Crafted().entries().items():
            archive.writestr(bags.TOP + name, data)
    with pytest.raises(InputError, match="bag-not-canonical"):
        bags.read(out.getvalue())


def test_reports_of_about_the_same_size_look_the_same() -> None:
    sizes = {
        len(bags.written({**BODY, "data/report.json": b"x" * length}))
        for length in (0, 1, 999, 20_000, 60_000)
    }
    assert sizes == {bag.FLOOR}


@given(st.integers(0, 400_000))
@settings(max_examples=40)
def test_the_length_is_that_of_the_padding_rule(length: int) -> None:
    parts = {**BODY, "data/report.json": bytes(length)}
    data = bags.written(parts)
    empty = len(bags.written(parts, floor=0)) if length < 2_000 else None
    bare = len(data) - bags.read(data)._entries[bag.PADDING].size
    assert len(data) == max(bag.FLOOR, padme.padme(bare))
    assert empty is None or empty == padme.padme(bare)
    assert padme.in_set(len(data))


def test_a_part_that_is_not_what_it_said_is_noticed_while_writing() -> None:
    good = bag.part("data/report.json", b"abc")
    for size, crc32 in ((4, good.crc32), (3, good.crc32 ^ 1), (2, good.crc32)):
        part = bag.Part(
            path=good.path, size=size, crc32=crc32, sha256=good.sha256, chunks=good.chunks
        )
        rest = [bag.part(path, data) for path, data in list(BODY.items())[1:]]
        with pytest.raises(Exception, match=r"mismatch|size|crc"):
            bag.write(bag.KINDS["report"], [part, *rest], SigningKey.generate(), io.BytesIO())


def _unpacked(tmp_path: Path) -> tuple[Path, Path]:
    file = tmp_path / "report.zip"
    file.write_bytes(bags.written(FULL))
    with zipfile.ZipFile(file) as archive:
        archive.extractall(tmp_path / "out")
    (folder,) = (tmp_path / "out").iterdir()
    return file, folder


def _run(*command: Any, **more: Any) -> None:
    done = subprocess.run([*map(str, command)], capture_output=True, check=False, **more)
    assert done.returncode == 0, done.stdout + done.stderr


def test_unzip_accepts_it(tmp_path: Path) -> None:
    file, _ = _unpacked(tmp_path)
    _run(require("unzip", "ships with Debian"), "-t", file)


def test_bagit_accepts_it(tmp_path: Path) -> None:
    _, folder = _unpacked(tmp_path)
    _run(sys.executable, "-m", "bagit", "--validate", folder)


def test_minisign_accepts_it(tmp_path: Path) -> None:
    _, folder = _unpacked(tmp_path)
    program = require("minisign", "apt-get install minisign")
    _run(program, "-V", "-p", bag.SENDER, "-m", bag.TAG_MANIFEST, cwd=folder)
