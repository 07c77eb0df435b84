"""Open a backup: decrypted by seeking, verified completely, its lines read one by one."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from crypto import passphrase as passphrases
from crypto.age import HybridRecipient, ScryptIdentity
from crypto.age import header as age_header
from crypto.age.source import Source
from crypto.errors import AgeError, CryptoError, PassphraseError, ResourceError
from defender_app import files, places
from defender_app.backup import entrusted_keys, gather, lines, sealed_history
from defender_app.backup.lines import FileLine
from defender_app.backup.writing import Steps
from defender_app.errors import InputError, MachineError, UsageError, WrongKeyError
from defender_app.focal import own_cards
from defender_app.report import bag, sealed_file
from defender_app.vault import recovery

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from crypto.age import Identity
    from crypto.secret import Secret
    from defender_app.backup.lines import Header, Line
    from defender_app.backup.writing import Progress
    from defender_app.report.bag import Bag
    from defender_app.report.sealed_file import SealedFile
    from defender_app.vault.drawer import Drawer

_KINDS: Final = {bag.BACKUP.name: bag.BACKUP}
_SCRYPT: Final = "scrypt"


@dataclass(frozen=True)
class OpenedBackup:
    """A backup of which every byte was verified.

    Attributes:
        header: its first line.
        bag: the container. sealed: the file around it.
        keys: what opens the part that a person carried and could not read.
    """

    header: Header
    bag: Bag = field(repr=False)
    sealed: SealedFile = field(repr=False)
    keys: Sequence[Identity] = field(default=(), repr=False)

    @property
    def size(self) -> int:
        """Bytes of all lines."""
        both = (gather.RECORDS, gather.PRIVATE)
        return sum(self.bag.size(path) for path in both if path in self.bag.digests)

    def every(self, watch: Callable[[int], None]) -> Iterator[Line]:
        """All lines but the first: files, custody, records; then identities, documents.

        Args:
            watch: told the bytes of each piece that was read; may raise to stop.

        Raises:
            InputError: as for ``lines.decode``.
        """
        raws = lines.split(self._chunks(gather.RECORDS, watch))
        next(raws, None)
        apart = ""
        for line in lines.decode(raws):
            if isinstance(line.file, FileLine) and sealed_history.is_one(line.file):
                apart = line.file.entry
            yield line
        if apart in self.bag.digests:
            data = b"".join(self._chunks(apart, watch))
            yield from sealed_history.read(data, self.keys)
        if gather.PRIVATE in self.bag.digests:
            yield from lines.decode(lines.split(self._chunks(gather.PRIVATE, watch)))

    def _chunks(self, path: str, watch: Callable[[int], None]) -> Iterator[bytes]:
        for piece in self.bag.chunks(path):
            watch(len(piece))
            yield piece


def needs(path: Path) -> Literal["passphrase", "key"]:
    """What opens a file, from its header: asked before anybody types anything.

    Raises:
        InputError: ``not-a-sealed-file``. MachineError: it cannot be read.
    """
    with files.disk_errors(), places.regular_file(path).open("rb") as raw:
        try:
            stanzas = age_header.read(Source(raw)).stanzas
        except AgeError:
            # It may be armored; whoever opens it will say what is wrong.
            return "key"
    return "passphrase" if any(one.kind == _SCRYPT for one in stanzas) else "key"


@contextmanager
def opened(
    path: Path,
    *,
    passphrase: str | None = None,
    recovery_secret: Secret | None = None,
    drawer: Drawer | None = None,
    progress: Progress | None = None,
) -> Iterator[OpenedBackup]:
    """Open, decrypt and verify a backup; give exactly one way to open it.

    Args:
        path: the file.
        passphrase: as typed.
        recovery_secret: what the recovery words stand for (``crypto.shares.combine``).
        drawer: holds a person's card it is entrusted to, or the key for what was handed back.
        progress: (bytes done, bytes in all); False ends it.

    Raises:
        WrongKeyError: ``backup-wrong-passphrase``, ``backup-wrong-words``, ``backup-not-ours``.
        InputError: ``not-a-sealed-file``, ``sealed-damaged``, ``sealed-unsupported``, ``bag-…``,
            ``backup-…``; ``cancelled``.
        MachineError: it cannot be read; ``kdf-memory``.
    """
    given = [one for one in (passphrase, recovery_secret, drawer) if one is not None]
    if len(given) != 1:
        raise UsageError("backup-target")
    identities, wrong = _identities(passphrase, recovery_secret, drawer)
    with files.disk_errors():
        size = path.stat().st_size
    try:
        with sealed_file.opened(
            path,
            identities,
            passphrase=passphrase is not None,
            kinds=_KINDS,
            watch=Steps(progress, size),
        ) as sealed:
            yield OpenedBackup(_header(sealed.bag), sealed.bag, sealed, identities)
    except WrongKeyError as error:
        raise WrongKeyError(wrong if error.code == "not-for-us" else error.code) from None
    except ResourceError:
        raise MachineError("kdf-memory") from None


def _identities(
    passphrase: str | None, secret: Secret | None, drawer: Drawer | None
) -> tuple[Sequence[Identity], str]:
    """What may open it, and the code when nothing of it does."""
    if passphrase is not None:
        try:
            return [ScryptIdentity(passphrases.normalise(passphrase))], "backup-wrong-passphrase"
        except PassphraseError:
            raise WrongKeyError("backup-wrong-passphrase") from None
    if secret is not None:
        return [recovery.identity_of(secret)], "backup-wrong-words"
    if drawer is None:
        return [], "backup-not-ours"
    cards = [own.keys.identity for own in own_cards.every(drawer)]
    return [*entrusted_keys.identities(drawer), *cards], "backup-not-ours"


def opens(path: Path, passphrase: str) -> None:
    """Check that a passphrase, typed again, opens a file; nothing of its content is read.

    Raises:
        WrongKeyError: ``backup-wrong-passphrase``. Others as for ``opened``.
    """
    identities, wrong = _identities(passphrase, None, None)
    try:
        with files.disk_errors(), places.regular_file(path).open("rb") as raw:
            sealed_file.check_opens(raw, identities)
    except WrongKeyError:
        raise WrongKeyError(wrong) from None
    except ResourceError:
        raise MachineError("kdf-memory") from None


def _header(container: Bag) -> Header:
    raw = next(lines.split(container.chunks(gather.RECORDS)), b"")
    header = lines.decode_header(raw)
    own = header.kind != "entrusted"
    if header.from_ != container.sender.string:
        raise InputError("backup-signer")
    whole = gather.PRIVATE in container.digests
    if own != whole or own == isinstance(header.return_to, str):
        raise InputError("backup-header")
    if isinstance(header.return_to, str):
        _check_recipient(header.return_to)
    if header.counts.files != len(container.evidence):
        raise InputError("backup-incomplete")
    return header


def _check_recipient(text: str) -> None:
    try:
        HybridRecipient.from_string(text).wrap(bytes(16))
    except CryptoError:
        raise InputError("backup-header") from None


def check_mode(drawer: Drawer, header: Header) -> None:
    """Refuse a training backup for a real vault, and the other way round.

    Raises:
        InputError: ``backup-wrong-mode`` with ``training`` of the backup.
    """
    if header.training != drawer.training:
        raise InputError("backup-wrong-mode", training=header.training)
