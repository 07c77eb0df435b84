"""The key cells of a vault (docs/formats.md 5.2).

A block holds 4 rows and 2 columns of cells; column 0 is opened by a passphrase, column 1 by a
recovery secret. A cell that nobody uses is random, and no number, order or filler tells it from
a used one. This module builds and reads blocks; the vault keeps them on the disk, twice.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import nacl.exceptions
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)

from crypto.errors import DamagedCellsError, NothingOpenedError
from crypto.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crypto.passphrase import PassphraseKeys

BLOCK_SIZE: Final = 4_096
CELL_SIZE: Final = 104
ROWS: Final = 4
COLUMNS: Final = 2
DRAWERS: Final = 4
PASSPHRASE_COLUMN: Final = 0
RECOVERY_COLUMN: Final = 1

_CONTEXT: Final = b"defender-vault/v1/cell"
_C_SIZE: Final = 32
_KEY_SIZE: Final = 32
_SALT_SIZE: Final = 16
_NONCE_SIZE: Final = 24
_CHECK_SIZE: Final = 32
_CELLS_SIZE: Final = ROWS * COLUMNS * CELL_SIZE
_FILLER_SIZE: Final = BLOCK_SIZE - _CELLS_SIZE - _CHECK_SIZE
_NEEDS_DEVICE: Final = 0b1
_SALT_AT: Final = 1 + _KEY_SIZE
_FLAGS_AT: Final = _SALT_AT + _SALT_SIZE
_ZEROS: Final = bytes(14)


@dataclass(frozen=True, slots=True)
class CellContent:
    """What a cell knows: drawer number 0-3, SQLCipher key (32) and salt (16), and one flag.

    ``needs_device``: the cell opens only with the device secret; column 0 only.
    """

    drawer: int = field(repr=False)
    key: Secret
    salt: bytes = field(repr=False)
    needs_device: bool = field(repr=False)


@dataclass(frozen=True, slots=True)
class OpenedCell:
    """The one cell that opened, and its row."""

    row: int = field(repr=False)
    content: CellContent


@dataclass(frozen=True, slots=True)
class Block:
    """One block whose check holds: ``data`` is its 4,096 bytes, ``c`` the hash it is bound to.

    Make it with :meth:`parse`, :meth:`new` or :meth:`with_cell`.
    """

    data: bytes = field(repr=False)
    c: bytes = field(repr=False)

    @classmethod
    def parse(cls, data: bytes, c: bytes) -> Block:
        """Take over a block as stored.

        Args:
            data: the 4,096 bytes.
            c: SHA-256 of ``vault.json`` (32 bytes).

        Raises:
            DamagedCellsError: ``check``: the block, or the ``vault.json`` behind ``c``, is not
                what was written.
        """
        body, check = data[:-_CHECK_SIZE], data[-_CHECK_SIZE:]
        if len(data) != BLOCK_SIZE or check != _check(c, body):
            raise DamagedCellsError("check")
        return cls(bytes(data), c)

    @classmethod
    def new(cls, c: bytes, cells: Mapping[tuple[int, int], bytes]) -> Block:
        """Build a block from cells by (row, column); every other cell is random."""
        body = bytearray(secrets.token_bytes(_CELLS_SIZE))
        for (row, column), cell in cells.items():
            _put(body, row, column, cell)
        return cls._sealed(bytes(body), c)

    def with_cell(self, row: int, column: int, cell: bytes) -> Block:
        """Return this block with one cell changed: the others byte for byte, filler fresh."""
        body = bytearray(self.data[:_CELLS_SIZE])
        _put(body, row, column, cell)
        return self._sealed(bytes(body), self.c)

    def cell(self, row: int, column: int) -> bytes:
        """Return the 104 bytes of one cell."""
        start = _offset(row, column)
        return self.data[start : start + CELL_SIZE]

    def open_with_passphrase(self, keys: PassphraseKeys) -> OpenedCell:
        """Try both keys on column 0 of all rows, then look at what opened.

        Raises:
            NothingOpenedError: ``nothing-opened``.
            DamagedCellsError: ``two-cells``, ``flags``, ``padding``, ``drawer``.
        """
        return self._open(PASSPHRASE_COLUMN, ((keys.k_pass, False), (keys.k_device, True)))

    def open_with_recovery(self, k_rec: Secret) -> OpenedCell:
        """Try the recovery key on column 1 of all rows, then look at what opened.

        Raises:
            NothingOpenedError: ``nothing-opened``.
            DamagedCellsError: ``two-cells``, ``flags``, ``padding``, ``drawer``.
        """
        return self._open(RECOVERY_COLUMN, ((k_rec, False),))

    @classmethod
    def _sealed(cls, cells: bytes, c: bytes) -> Block:
        body = cells + secrets.token_bytes(_FILLER_SIZE)
        return cls(body + _check(c, body), c)

    def _open(self, column: int, candidates: tuple[tuple[Secret, bool], ...]) -> OpenedCell:
        """Try every candidate on every row; ``True`` beside a key: it holds the device secret."""
        trials = [
            (row, with_device, self._trial(key, row, column))
            for row in range(ROWS)
            for key, with_device in candidates
        ]
        opened = [
            (row, with_device, plain) for row, with_device, plain in trials if plain is not None
        ]
        if not opened:
            raise NothingOpenedError("nothing-opened")
        if len(opened) > 1:
            raise DamagedCellsError("two-cells")
        row, with_device, plain = opened[0]
        return OpenedCell(row, _parse_content(plain, with_device=with_device))

    def _trial(self, key: Secret, row: int, column: int) -> bytes | None:
        cell = self.cell(row, column)
        nonce, sealed = cell[:_NONCE_SIZE], cell[_NONCE_SIZE:]
        try:
            return crypto_aead_xchacha20poly1305_ietf_decrypt(
                sealed, _aad(self.c, row, column), nonce, key.reveal()
            )
        except nacl.exceptions.CryptoError:
            return None


def seal_cell(key: Secret, content: CellContent, c: bytes, row: int, column: int) -> bytes:
    """Encrypt a cell for its place, under a fresh nonce.

    Args:
        key: K_pass, K_device (exactly if ``content.needs_device``) or K_rec (column 1).
        content: what the cell will know.
        c: SHA-256 of ``vault.json`` (32 bytes).
        row: 0-3.
        column: 0 or 1.

    Returns:
        104 bytes.

    Raises:
        ValueError: a size or number that no cell has; the caller's mistake.
    """
    _offset(row, column)
    sizes = (len(c), len(key), len(content.key), len(content.salt))
    if sizes != (_C_SIZE, _KEY_SIZE, _KEY_SIZE, _SALT_SIZE):
        raise ValueError("c, key, SQLCipher key and salt are 32, 32, 32 and 16 bytes")
    if content.drawer not in range(DRAWERS):
        raise ValueError("there are four drawers")
    if content.needs_device and column != PASSPHRASE_COLUMN:
        raise ValueError("the device secret is never used for recovery")
    plain = b"".join(
        (
            bytes([content.drawer]),
            content.key.reveal(),
            content.salt,
            bytes([_NEEDS_DEVICE if content.needs_device else 0]),
            _ZEROS,
        )
    )
    nonce = secrets.token_bytes(_NONCE_SIZE)
    return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(
        plain, _aad(c, row, column), nonce, key.reveal()
    )


def random_cell() -> bytes:
    """Return 104 random bytes: a cell that opens nothing, to give one up."""
    return secrets.token_bytes(CELL_SIZE)


def read_pair(data: bytes, c: bytes) -> tuple[Block, bool]:
    """Choose the block to use from ``keys.bin``: the first if its check holds, else the second.

    Args:
        data: the 8,192 bytes of ``keys.bin``.
        c: SHA-256 of ``vault.json`` (32 bytes).

    Returns:
        The block, and whether both are good and equal; if not, the vault copies the one over
        the other when it is next opened for writing.

    Raises:
        DamagedCellsError: ``length``, or ``check`` if neither block holds.
    """
    if len(data) != 2 * BLOCK_SIZE:
        raise DamagedCellsError("length", size=len(data))
    first, second = data[:BLOCK_SIZE], data[BLOCK_SIZE:]
    try:
        block = Block.parse(first, c)
    except DamagedCellsError:
        return Block.parse(second, c), False
    return block, first == second


def _parse_content(plain: bytes, *, with_device: bool) -> CellContent:
    drawer, flags = plain[0], plain[_FLAGS_AT]
    if flags != (_NEEDS_DEVICE if with_device else 0):
        raise DamagedCellsError("flags")
    if plain[_FLAGS_AT + 1 :] != _ZEROS:
        raise DamagedCellsError("padding")
    if drawer >= DRAWERS:
        raise DamagedCellsError("drawer")
    key, salt = plain[1:_SALT_AT], plain[_SALT_AT:_FLAGS_AT]
    return CellContent(drawer=drawer, key=Secret(key), salt=salt, needs_device=with_device)


def _check(c: bytes, body: bytes) -> bytes:
    return hashlib.sha256(c + body).digest()


def _aad(c: bytes, row: int, column: int) -> bytes:
    return _CONTEXT + c + bytes([row, column])


def _offset(row: int, column: int) -> int:
    if row not in range(ROWS) or column not in range(COLUMNS):
        raise ValueError("a block has 4 rows and 2 columns")
    return (row * COLUMNS + column) * CELL_SIZE


def _put(cells: bytearray, row: int, column: int, cell: bytes) -> None:
    start = _offset(row, column)
    if len(cell) != CELL_SIZE:
        raise ValueError("a cell has 104 bytes")
    cells[start : start + CELL_SIZE] = cell
