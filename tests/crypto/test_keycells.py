from __future__ import annotations

import hashlib
import secrets

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt

from crypto.errors import DamagedCellsError, NothingOpenedError
from crypto.keycells import (
    BLOCK_SIZE,
    Block,
    CellContent,
    OpenedCell,
    random_cell,
    read_pair,
    seal_cell,
)
from crypto.passphrase import PassphraseKeys
from crypto.secret import Secret

C = b"\xc0" * 32
K_PASS = Secret(b"p" * 32)
K_DEVICE = Secret(b"d" * 32)
K_REC = Secret(b"r" * 32)
KEYS = PassphraseKeys(K_PASS, K_DEVICE)
CONTENT = CellContent(drawer=3, key=Secret(b"K" * 32), salt=b"Z" * 16, needs_device=False)
WITH_DEVICE = CellContent(drawer=1, key=Secret(b"D" * 32), salt=b"Y" * 16, needs_device=True)
PLAIN = b"\x03" + b"K" * 32 + b"Z" * 16 + bytes(15)
PLACES = [(row, column) for row in range(4) for column in range(2)]


def sealed(plain: bytes, row: int, column: int, key: Secret = K_PASS, c: bytes = C) -> bytes:
    """Encrypt any plaintext as a cell, as formats.md 5.2 says."""
    nonce = secrets.token_bytes(24)
    aad = b"defender-vault/v1/cell" + c + bytes([row, column])
    return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(plain, aad, nonce, key.reveal())


def damage(block: Block, *, recovery: bool = False) -> str:
    with pytest.raises(DamagedCellsError) as caught:
        block.open_with_recovery(K_REC) if recovery else block.open_with_passphrase(KEYS)
    return caught.value.code


def test_a_block_is_cells_filler_and_check() -> None:
    cells = {place: bytes([8 * place[0] + place[1]]) * 104 for place in PLACES}
    block = Block.new(C, cells)
    assert len(block.data) == BLOCK_SIZE == 4_096
    for row, column in PLACES:
        offset = 208 * row + 104 * column
        assert block.data[offset : offset + 104] == cells[row, column] == block.cell(row, column)
    assert block.data[4_064:] == hashlib.sha256(C + block.data[:4_064]).digest()
    assert len(set(block.data[832:4_064])) > 200


def test_unused_cells_and_filler_are_random() -> None:
    one, two = Block.new(C, {}), Block.new(C, {})
    cells = {block.cell(*place) for block in (one, two) for place in PLACES}
    assert len(cells) == 16
    assert one.data[832:4_064] != two.data[832:4_064]
    assert len(random_cell()) == 104
    assert random_cell() != random_cell()


def test_a_known_cell_opens() -> None:
    # Encrypted with @noble/ciphers 2.4.0, under the known K_pass of test_passphrase.
    k_pass = Secret(
        bytes.fromhex("daa78572a3bd5c4d46f7b33c0f273b46d1ea20456289e510c2b0f54199620bce")
    )
    cell = bytes.fromhex(
        "6465666768696a6b6c6d6e6f707172737475767778797a7b6d3775dcbebc0c2b3fa904c49be0f165c3f29895"
        "68075bbabf042b5f93e5e4f14e71121155af851ad81e25c1ccefa2e0fab231e01b5cb723b5cee42a61c8055e"
        "ebea3ceb183711d46b6485f04bd73ba2"
    )
    opened = Block.new(C, {(2, 0): cell}).open_with_passphrase(PassphraseKeys(k_pass, K_DEVICE))
    assert opened == OpenedCell(2, CONTENT)


@pytest.mark.parametrize("row", range(4))
@pytest.mark.parametrize(("content", "key"), [(CONTENT, K_PASS), (WITH_DEVICE, K_DEVICE)])
def test_a_passphrase_opens_its_row(row: int, content: CellContent, key: Secret) -> None:
    block = Block.new(C, {(row, 0): seal_cell(key, content, C, row, 0)})
    assert Block.parse(block.data, C).open_with_passphrase(KEYS) == OpenedCell(row, content)


@pytest.mark.parametrize("row", range(4))
def test_the_recovery_secret_opens_column_one(row: int) -> None:
    block = Block.new(C, {(row, 1): seal_cell(K_REC, CONTENT, C, row, 1)})
    assert block.open_with_recovery(K_REC) == OpenedCell(row, CONTENT)


def test_every_cell_gets_a_fresh_nonce() -> None:
    one, two = (seal_cell(K_PASS, CONTENT, C, 0, 0) for _ in range(2))
    assert len(one) == 104
    assert one[:24] != two[:24]
    assert one[24:] != two[24:]


@pytest.mark.parametrize(("row", "column"), PLACES)
def test_a_cell_opens_in_its_own_place_only(row: int, column: int) -> None:
    cell = sealed(PLAIN, row, column)
    for place in PLACES:
        block = Block.new(C, {place: cell})
        opens = place == (row, column)
        if opens and column == 0:
            assert block.open_with_passphrase(PassphraseKeys(K_PASS, K_DEVICE)).row == row
        else:
            with pytest.raises(NothingOpenedError):
                block.open_with_passphrase(PassphraseKeys(K_PASS, K_DEVICE))
        if opens and column == 1:
            assert block.open_with_recovery(K_PASS).row == row
        else:
            with pytest.raises(NothingOpenedError):
                block.open_with_recovery(K_PASS)


def test_a_cell_of_another_vault_does_not_open() -> None:
    block = Block.new(C, {(0, 0): sealed(PLAIN, 0, 0, c=b"\xc1" * 32)})
    with pytest.raises(NothingOpenedError) as caught:
        block.open_with_passphrase(KEYS)
    assert caught.value.code == "nothing-opened"


def test_a_wrong_key_opens_nothing() -> None:
    block = Block.new(C, {(1, 0): seal_cell(K_PASS, CONTENT, C, 1, 0)})
    with pytest.raises(NothingOpenedError):
        block.open_with_passphrase(PassphraseKeys(Secret(b"x" * 32), Secret(b"y" * 32)))
    with pytest.raises(NothingOpenedError):
        block.open_with_recovery(K_PASS)


def test_two_cells_that_open_are_damage() -> None:
    both = {(row, 0): seal_cell(K_PASS, CONTENT, C, row, 0) for row in (0, 2)}
    assert damage(Block.new(C, both)) == "two-cells"
    mixed = {
        (0, 0): seal_cell(K_PASS, CONTENT, C, 0, 0),
        (3, 0): seal_cell(K_DEVICE, WITH_DEVICE, C, 3, 0),
    }
    assert damage(Block.new(C, mixed)) == "two-cells"
    recovery = {(row, 1): seal_cell(K_REC, CONTENT, C, row, 1) for row in (1, 2)}
    assert damage(Block.new(C, recovery), recovery=True) == "two-cells"


def test_two_cells_are_found_even_if_the_first_is_damaged() -> None:
    cells = {(0, 0): sealed(b"\xff" * 64, 0, 0), (3, 0): sealed(PLAIN, 3, 0)}
    assert damage(Block.new(C, cells)) == "two-cells"


def test_the_device_flag_and_the_key_must_fit() -> None:
    flagged = PLAIN[:49] + b"\x01" + PLAIN[50:]
    assert damage(Block.new(C, {(0, 0): sealed(flagged, 0, 0, K_PASS)})) == "flags"
    assert damage(Block.new(C, {(0, 0): sealed(PLAIN, 0, 0, K_DEVICE)})) == "flags"
    in_recovery = Block.new(C, {(0, 1): sealed(flagged, 0, 1, K_REC)})
    assert damage(in_recovery, recovery=True) == "flags"


@pytest.mark.parametrize("bit", range(1, 8))
@pytest.mark.parametrize(("key", "base"), [(K_PASS, 0), (K_DEVICE, 1)])
def test_unknown_flags_are_damage(bit: int, key: Secret, base: int) -> None:
    plain = PLAIN[:49] + bytes([base | 1 << bit]) + PLAIN[50:]
    assert damage(Block.new(C, {(0, 0): sealed(plain, 0, 0, key)})) == "flags"


@pytest.mark.parametrize("position", range(50, 64))
def test_padding_that_is_not_zero_is_damage(position: int) -> None:
    plain = PLAIN[:position] + b"\x01" + PLAIN[position + 1 :]
    assert damage(Block.new(C, {(0, 0): sealed(plain, 0, 0)})) == "padding"


@pytest.mark.parametrize("drawer", [4, 5, 255])
def test_a_fifth_drawer_is_damage(drawer: int) -> None:
    block = Block.new(C, {(0, 0): sealed(bytes([drawer]) + PLAIN[1:], 0, 0)})
    assert damage(block) == "drawer"


def test_changing_a_cell_keeps_the_others_byte_for_byte() -> None:
    before = Block.new(C, {(1, 0): seal_cell(K_PASS, CONTENT, C, 1, 0)})
    cell = seal_cell(K_REC, CONTENT, C, 1, 1)
    after = before.with_cell(1, 1, cell)
    for place in PLACES:
        assert after.cell(*place) == (cell if place == (1, 1) else before.cell(*place))
    assert after.data[832:4_064] != before.data[832:4_064]
    assert after.data[4_064:] != before.data[4_064:]
    assert Block.parse(after.data, C) == after
    assert after.open_with_passphrase(KEYS).content == CONTENT
    assert after.open_with_recovery(K_REC).content == CONTENT


def test_a_cell_given_up_opens_nothing() -> None:
    block = Block.new(C, {(1, 0): seal_cell(K_PASS, CONTENT, C, 1, 0)})
    with pytest.raises(NothingOpenedError):
        block.with_cell(1, 0, random_cell()).open_with_passphrase(KEYS)


def test_every_changed_byte_breaks_the_check() -> None:
    data = Block.new(C, {}).data
    for position in range(BLOCK_SIZE):
        damaged = bytearray(data)
        damaged[position] ^= 1 + position % 255
        with pytest.raises(DamagedCellsError):
            Block.parse(bytes(damaged), C)


@pytest.mark.parametrize("data", [b"", bytes(32), bytes(4_096), Block.new(C, {}).data[1:]])
def test_what_is_no_block_is_refused(data: bytes) -> None:
    with pytest.raises(DamagedCellsError) as caught:
        Block.parse(data, C)
    assert caught.value.code == "check"


def test_a_short_block_with_a_fitting_check_is_refused() -> None:
    body = bytes(100)
    with pytest.raises(DamagedCellsError):
        Block.parse(body + hashlib.sha256(C + body).digest(), C)


def test_a_block_of_another_vault_json_is_refused() -> None:
    with pytest.raises(DamagedCellsError):
        Block.parse(Block.new(C, {}).data, b"\xc1" * 32)


def test_the_pair_gives_the_first_good_block() -> None:
    one, two = Block.new(C, {}), Block.new(C, {})
    bad = bytes(BLOCK_SIZE)
    assert read_pair(one.data + one.data, C) == (one, True)
    assert read_pair(one.data + two.data, C) == (one, False)
    assert read_pair(one.data + bad, C) == (one, False)
    assert read_pair(bad + two.data, C) == (two, False)
    with pytest.raises(DamagedCellsError) as caught:
        read_pair(bad + bad, C)
    assert caught.value.code == "check"


@pytest.mark.parametrize("size", [0, 4_096, 8_191, 8_193, 12_288])
def test_a_pair_of_another_length_is_refused(size: int) -> None:
    data = (Block.new(C, {}).data * 3)[:size]
    with pytest.raises(DamagedCellsError) as caught:
        read_pair(data, C)
    assert caught.value.code == "length"


@pytest.mark.parametrize(("row", "column"), [(4, 0), (-1, 0), (0, 2), (0, -1)])
def test_places_that_do_not_exist_are_a_mistake(row: int, column: int) -> None:
    with pytest.raises(ValueError, match="4 rows"):
        seal_cell(K_PASS, CONTENT, C, row, column)
    with pytest.raises(ValueError, match="4 rows"):
        Block.new(C, {(row, column): random_cell()})
    with pytest.raises(ValueError, match="4 rows"):
        Block.new(C, {}).with_cell(row, column, random_cell())


@pytest.mark.parametrize(
    ("key", "content", "c", "column"),
    [
        (Secret(b"p" * 31), CONTENT, C, 0),
        (K_PASS, CONTENT, C[1:], 0),
        (K_PASS, CellContent(4, Secret(b"K" * 32), b"Z" * 16, needs_device=False), C, 0),
        (K_PASS, CellContent(-1, Secret(b"K" * 32), b"Z" * 16, needs_device=False), C, 0),
        (K_PASS, CellContent(0, Secret(b"K" * 33), b"Z" * 16, needs_device=False), C, 0),
        (K_PASS, CellContent(0, Secret(b"K" * 32), b"Z" * 15, needs_device=False), C, 0),
        (K_REC, WITH_DEVICE, C, 1),
    ],
)
def test_contents_that_no_cell_has_are_a_mistake(
    key: Secret, content: CellContent, c: bytes, column: int
) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the class is the contract, the words are not
        seal_cell(key, content, c, 0, column)


@pytest.mark.parametrize("size", [0, 103, 105])
def test_a_cell_of_another_size_is_a_mistake(size: int) -> None:
    with pytest.raises(ValueError, match="104"):
        Block.new(C, {(0, 0): bytes(size)})


def test_nothing_about_a_drawer_shows() -> None:
    opened = OpenedCell(2, CONTENT)
    assert repr(opened) == "OpenedCell(content=CellContent(key=<secret>))"
    assert repr(Block.new(C, {})) == "Block()"


@settings(max_examples=100, deadline=None)
@given(st.binary(min_size=64, max_size=64))
def test_any_plaintext_opens_as_a_content_that_seals_to_it_or_is_damage(plain: bytes) -> None:
    block = Block.new(C, {(1, 0): sealed(plain, 1, 0)})
    try:
        content = block.open_with_passphrase(KEYS).content
    except DamagedCellsError:
        return
    again = bytes([content.drawer]) + content.key.reveal() + content.salt + bytes(15)
    assert again == plain


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_mutated_block_is_refused(data: st.DataObject) -> None:
    good = Block.new(C, {}).data
    start = data.draw(st.integers(0, BLOCK_SIZE))
    end = data.draw(st.integers(start, BLOCK_SIZE))
    mutated = good[:start] + data.draw(st.binary(max_size=50)) + good[end:]
    try:
        block = Block.parse(mutated, C)
    except DamagedCellsError:
        return
    assert block.data == good == mutated
