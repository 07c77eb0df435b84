"""What a recipient can do with what she opened: she has the bytes, but not the sender's key.

Each trick takes the container as it was and gives the one that she seals again. Nothing here uses
our own reader, and where the ZIP stays a ZIP its sums are right: only a reader that verifies what
was signed notices.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from crypto.age import HybridIdentity, HybridRecipient, decrypt
from crypto.minisign import SigningKey
from tests.support import bags, forge, line, zips

Entries = dict[str, bytes]
Trick = Callable[[bytes], bytes]
END: Final = struct.Struct("<4s4H2IH")
OFFSET_IN_CENTRAL: Final = 42
CENTRAL: Final = b"PK\x01\x02"
NOTE: Final = b"Please trust this.\n"
REPORT: Final = "data/report.json"
PAGE: Final = "data/report.html"
MANIFEST: Final = "manifest-sha256.txt"
TAGS: Final = "tagmanifest-sha256.txt"
SIGNATURE: Final = "tagmanifest-sha256.txt.minisig"
SENDER: Final = "sender.pub"


@dataclass(frozen=True)
class Resealed:
    """One trick and what has to come of it.

    Attributes:
        trick: container in, container out.
        code: the exact code that refuses it.
        why: the fact beside the code, "" where the code says all.
    """

    trick: Trick
    code: str
    why: str = ""


def _edited(plain: bytes, edit: Callable[[Entries], Entries | None], top: str = "") -> bytes:
    """The ZIP with other entries, written anew in our canonical form."""
    found = line.zip_entries(plain)
    old = next(iter(found)).partition("/")[0]
    entries = {name.partition("/")[2]: data for name, data in found.items()}
    entries = edit(entries) or entries
    return zips.build({f"{top or old}/{name}": data for name, data in entries.items()})


def _before(entries: Entries, place: str, name: str, data: bytes) -> Entries:
    """The entries with one more in front of ``place``."""
    pairs: list[tuple[str, bytes]] = []
    for one in entries.items():
        pairs += [(name, data), one] if one[0] == place else [one]
    return dict(pairs)


def _with(name: str, data: bytes, place: str = "padding.bin") -> Trick:
    return lambda plain: _edited(plain, lambda entries: _before(entries, place, name, data))


def _replaced(name: str, old: bytes, new: bytes) -> Trick:
    def edit(entries: Entries) -> None:
        assert old in entries[name]
        entries[name] = entries[name].replace(old, new, 1)

    return lambda plain: _edited(plain, edit)


def _page_and_manifests(key: SigningKey | None = None, *, sender: bool = False) -> Trick:
    """Other words on the page, and everything that follows from them put right."""

    def edit(entries: Entries) -> None:
        entries[PAGE] = entries[PAGE].replace(b"</body>", b"<p>More.</p></body>")
        _put_right(entries, key, sender=sender)

    return lambda plain: _edited(plain, edit)


def _put_right(entries: Entries, key: SigningKey | None, *, sender: bool) -> None:
    payload = {name: data for name, data in entries.items() if name.startswith("data/")}
    total = sum(map(len, payload.values()))
    entries["bag-info.txt"] = f"Payload-Oxum: {total}.{len(payload)}\n".encode()
    entries[MANIFEST] = bags.manifest(payload.items())
    if key is not None and sender:
        entries[SENDER] = key.verify_key.to_file()
    tagged = ["bagit.txt", "bag-info.txt", MANIFEST, SENDER, "padding.bin"]
    entries[TAGS] = bags.manifest((name, entries[name]) for name in tagged)
    if key is not None:
        entries[SIGNATURE] = key.sign(entries[TAGS], "report v1")


def _page_and_first_manifest(plain: bytes) -> bytes:
    def edit(entries: Entries) -> None:
        old = entries[TAGS]
        entries[PAGE] += b"\n"
        _put_right(entries, None, sender=False)
        entries[TAGS] = old

    return _edited(plain, edit)


def _signed_anew(plain: bytes, *, sender: bool) -> bytes:
    """The same words, but the signature is her own; with her own key beside it or not."""
    return _edited(plain, lambda entries: _put_right(entries, SigningKey.generate(), sender=sender))


def _called(kind: str) -> Trick:
    return lambda plain: _edited(plain, lambda _: None, top=f"{kind}-abcdefgh")


def _comment(plain: bytes) -> bytes:
    return plain[:-2] + struct.pack("<H", len(NOTE)) + NOTE


def _moved(plain: bytes, at: int, more: bytes) -> bytes:
    """Bytes put in at a place, and every offset behind it put right."""
    out = bytearray(plain)
    _, _, _, _, count, _, directory, _ = END.unpack(plain[-END.size :])
    place = directory
    for _ in range(count):
        (offset,) = struct.unpack_from("<I", out, place + OFFSET_IN_CENTRAL)
        if offset >= at:
            struct.pack_into("<I", out, place + OFFSET_IN_CENTRAL, offset + len(more))
        place += 46 + sum(struct.unpack_from("<3H", out, place + 28))
    struct.pack_into("<I", out, len(out) - END.size + 16, directory + len(more))
    out[at:at] = more
    return bytes(out)


def _starts(plain: bytes) -> list[int]:
    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        return [one.header_offset for one in archive.infolist()]


def _gap(plain: bytes) -> bytes:
    return _moved(plain, _starts(plain)[3], NOTE)


def _gap_at_the_end(plain: bytes) -> bytes:
    return _moved(plain, END.unpack(plain[-END.size :])[6], NOTE)


def _gap_at_the_start(plain: bytes) -> bytes:
    return _moved(plain, 0, NOTE)


def _hidden_entry(plain: bytes) -> bytes:
    """A whole local entry between two others that the directory does not name."""
    hidden = zips.build({"report-abcdefgh/note.txt": NOTE})
    return _moved(plain, _starts(plain)[3], hidden[: hidden.index(CENTRAL)])


def _twice(plain: bytes) -> bytes:
    """One entry again, with other bytes: some readers take the first, some the last."""
    out = io.BytesIO(plain)
    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        name = next(one for one in archive.namelist() if one.endswith(PAGE))
    alone = zips.build({name: b"<p>Other words."})
    local = alone[: alone.index(CENTRAL)]
    central = bytearray(alone[alone.index(CENTRAL) : -END.size])
    *_, count, size, directory, _ = END.unpack(plain[-END.size :])
    struct.pack_into("<I", central, OFFSET_IN_CENTRAL, directory)
    end = (b"PK\x05\x06", bytes(4), count + 1, count + 1, size + len(central))
    out = io.BytesIO()
    out.write(plain[:directory] + local + plain[directory : -END.size] + central)
    signature, disks, here, every, length = end
    out.write(
        signature + disks + struct.pack("<2H2IH", here, every, length, directory + len(local), 0)
    )
    return out.getvalue()


def _named_twice(plain: bytes) -> bytes:
    """The directory names one entry twice."""
    *_, count, size, directory, _ = END.unpack(plain[-END.size :])
    first = 46 + sum(struct.unpack_from("<3H", plain, directory + 28))
    again = plain[directory : directory + first]
    end = (
        b"PK\x05\x06"
        + bytes(4)
        + struct.pack("<2H2IH", count + 1, count + 1, size + first, directory, 0)
    )
    return plain[: directory + first] + again + plain[directory + first : -END.size] + end


def _packed(plain: bytes) -> bytes:
    """The same entries as any ZIP tool writes them."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in line.zip_entries(plain).items():
            archive.writestr(name, data)
    return out.getvalue()


def _longer_padding(plain: bytes) -> bytes:
    return _edited(
        plain, lambda entries: entries.update({"padding.bin": entries["padding.bin"] + b"\0"})
    )


def _words_in_the_padding(plain: bytes) -> bytes:
    def edit(entries: Entries) -> None:
        entries["padding.bin"] = NOTE + entries["padding.bin"][len(NOTE) :]

    return _edited(plain, edit)


TRICKS: Final[dict[str, Resealed]] = {
    "b-note": Resealed(_with("data/note.txt", NOTE), "bag-entry-not-allowed"),
    "b-note-outside": Resealed(_with("note.txt", NOTE), "bag-entry-not-allowed"),
    "b-note-as-evidence": Resealed(_with("data/evidence/001.txt", NOTE), "bag-manifest"),
    "c-fetch": Resealed(
        _with("fetch.txt", b"http://x.example/ 1 data/x\n"), "bag-entry-not-allowed"
    ),
    "c-other-manifest": Resealed(_with("manifest-md5.txt", b""), "bag-entry-not-allowed"),
    "d-comment": Resealed(_comment, "bag-not-canonical", "end-record"),
    "e-gap": Resealed(_gap, "bag-not-canonical", "offset"),
    "e-gap-at-the-end": Resealed(_gap_at_the_end, "bag-not-canonical", "offset"),
    "e-gap-at-the-start": Resealed(_gap_at_the_start, "bag-not-canonical", "offset"),
    "e-hidden-entry": Resealed(_hidden_entry, "bag-not-canonical", "offset"),
    "f-twice": Resealed(_twice, "bag-not-canonical", "duplicate-name"),
    "f-named-twice": Resealed(_named_twice, "bag-not-canonical", "offset"),
    "g-appended": Resealed(lambda plain: plain + NOTE, "bag-not-canonical", "end-record"),
    "g-appended-zip": Resealed(
        lambda plain: plain + zips.build({"note.txt": NOTE}), "bag-not-canonical", "end-record"
    ),
    "g-packed-again": Resealed(_packed, "bag-not-canonical", "central-header"),
    "h-page": Resealed(_replaced(PAGE, b"</body>", b"<p>x</body>"), "bag-manifest"),
    "h-report": Resealed(_replaced(REPORT, b'"urgency":"', b'"urgency":"x'), "bag-manifest"),
    "h-page-and-manifest": Resealed(_page_and_first_manifest, "bag-tag-manifest"),
    "h-page-and-manifests": Resealed(_page_and_manifests(), "bag-signature"),
    "h-padding-words": Resealed(_words_in_the_padding, "bag-padding-not-zero"),
    "h-padding-longer": Resealed(_longer_padding, "bag-tag-manifest"),
    "i-signed-by-her": Resealed(lambda plain: _signed_anew(plain, sender=True), "report-signer"),
    "i-signed-by-her-under-the-old-key": Resealed(
        lambda plain: _signed_anew(plain, sender=False), "bag-signature"
    ),
    "j-called-a-notice": Resealed(_called("notice"), "bag-entry-missing"),
    "j-called-a-reply": Resealed(_called("reply"), "bag-entry-missing"),
    "j-called-a-backup": Resealed(_called("backup"), "bag-top-folder"),
    "j-correction": Resealed(
        _replaced(REPORT, b'"kind":"report"', b'"kind":"correction"'), "bag-manifest"
    ),
    "j-signed-for-something-else": Resealed(
        _replaced(SIGNATURE, b"report v1", b"notice v1"), "bag-signature"
    ),
}


def resealed(
    sealed: Path, identity: HybridIdentity, to: HybridRecipient, folder: Path
) -> Iterator[tuple[str, Path, Resealed]]:
    """Every trick, done with a sealed file that ``identity`` opens; (name, file, what it must be).

    The files lie in ``folder`` under the names of the tricks.
    """
    plain = decrypt(sealed.read_bytes(), [identity])
    folder.mkdir(exist_ok=True)
    for name, one in TRICKS.items():
        made = forge.put(folder, one.trick(plain), to)
        yield name, made.rename(folder / f"{name}.age"), one
