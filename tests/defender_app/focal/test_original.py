"""The sealed file of a case comes back byte for byte, and says so before it has a name."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.age import HybridIdentity, SeekableReader, armor, decrypt, encrypt
from crypto.age.again import reseal
from defender_app.errors import InputError, MachineError
from defender_app.focal import cases, intake, original
from defender_app.focal.cases import Case
from defender_app.focal.own_cards import OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import forge

CHUNK = 65536


@pytest.fixture
def sent(seal_sample: Callable[[str], object], out: Path) -> Path:
    """One genuine sealed report."""
    seal_sample("TRN-02")
    (path,) = out.iterdir()
    return path


def taken(desk: Drawer, path: Path) -> Case:
    found = intake.take_in(desk, path)
    assert found.case_id is not None
    return cases.get(desk, found.case_id)


@pytest.mark.parametrize(
    "size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK, 3 * CHUNK + 7]
)
def test_what_is_sealed_again_is_the_same_file(size: int) -> None:
    identity, plain = HybridIdentity.generate(), os.urandom(size)
    sealed = encrypt(plain, [identity.recipient(), HybridIdentity.generate().recipient()])
    reader = SeekableReader(io.BytesIO(sealed), [identity])
    head, out = sealed[: reader.payload_start], io.BytesIO()
    reseal(head, reader.payload_key, io.BytesIO(plain), out)
    assert out.getvalue() == sealed


def test_a_case_gives_its_sealed_file_back(
    desk: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    assert own_card
    data, back = sent.read_bytes(), tmp_path / "back.age"
    case = taken(desk, sent)
    sent.unlink()
    steps: list[tuple[int, int]] = []

    def go_on(done: int, total: int) -> bool:
        steps.append((done, total))
        return True

    original.rebuild(desk, case, back, go_on)
    assert back.read_bytes() == data
    assert steps[-1][0] == steps[-1][1] == desk.blobs.info(case.container).size
    assert [one.action for one in desk.custody.entries(f"case/{case.case_id}")] == [
        "received",
        "exported",
    ]
    with pytest.raises(MachineError, match="exists"):
        original.rebuild(desk, case, back)


def test_what_came_in_armor_comes_back_without(
    desk: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    assert own_card
    wrapped, back = tmp_path / "a.txt", tmp_path / "back.age"
    wrapped.write_bytes(armor.encode(sent.read_bytes()))
    original.rebuild(desk, taken(desk, wrapped), back)
    assert back.read_bytes() == sent.read_bytes()


def test_several_recipients_stay_in_its_head(
    desk: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    plain = decrypt(sent.read_bytes(), [own_card.keys.identity])
    others = [HybridIdentity.generate().recipient() for _ in range(3)]
    path = forge.put(tmp_path, plain, *others, own_card.keys.identity.recipient())
    back = tmp_path / "back.age"
    original.rebuild(desk, taken(desk, path), back)
    assert back.read_bytes() == path.read_bytes()


def test_a_case_from_before_has_none_until_its_file_comes_again(
    desk: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    assert own_card
    case = taken(desk, sent)
    desk.documents.delete(original.KIND, case.case_id)
    with pytest.raises(InputError, match="original-not-kept"):
        original.rebuild(desk, case, tmp_path / "back.age")
    assert intake.take_in(desk, sent).outcome == "duplicate"
    assert original.is_kept(desk, case.case_id)
    original.rebuild(desk, case, tmp_path / "back.age")
    assert (tmp_path / "back.age").read_bytes() == sent.read_bytes()


def test_a_wrong_one_never_gets_its_name(
    desk: Drawer, own_card: OwnCard, sent: Path, tmp_path: Path
) -> None:
    assert own_card
    case = taken(desk, sent)
    body = desk.documents.get(original.KIND, case.case_id)
    for spoilt in (body.replace(b'"head":"Y', b'"head":"Z'), b"{}", b""):
        desk.documents.put(original.KIND, case.case_id, spoilt)
        with pytest.raises(InputError, match="case-damaged"):
            original.rebuild(desk, case, tmp_path / "back.age")
        assert not (tmp_path / "back.age").exists()
    desk.documents.put(original.KIND, case.case_id, body)
    with pytest.raises(InputError, match="cancelled"):
        original.rebuild(desk, case, tmp_path / "back.age", lambda done, _: done == 0)
    assert not (tmp_path / "back.age").exists()
    assert "head" not in repr(original.SealedOriginal(head=b"head", payload_key=b"k"))
