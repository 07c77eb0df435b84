"""The device secret: 32 random bytes of a vault in the keychain of this computer.

Only the keychains of the systems themselves are used, through ``keyring``: Secret Service, macOS
Keychain, Windows Credential Locker; never a file. A keychain may hang, or wait for a person who
is not there: every question to it has a time limit. Source: docs/formats.md 5.3.
"""

from __future__ import annotations

import contextlib
import os
import queue
import re
import secrets
import sys
import threading
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from crypto.secret import Secret
from defender_app import portable
from defender_app.errors import AppError, MachineError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE: Final = "defender-app"
SIZE: Final = 32
QUICK: Final = 5.0
"""Seconds for what needs no person."""
PATIENT: Final = 60.0
"""Seconds for what may ask the person to unlock the keychain."""

_ACCOUNT_DIGITS: Final = 16
# Of keyring and of secretstorage; by name, so that neither is imported for it.
_LOCKED: Final = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException"})
_STORED: Final = re.compile(r"[0-9a-f]{64}")


def unavailable() -> str:
    """Why this computer has no keychain that can be used, or "".

    Returns:
        ``keychain-none``: there is none, or the session has no bus; ``keychain-silent``: it does
        not answer; ``keychain-failed``: it cannot be used; ``keychain-portable``: this program
        leaves nothing on this computer.
    """
    try:
        check_allowed()
        _within(QUICK, _answers)
    except MachineError as error:
        return error.code
    return ""


def check_allowed() -> None:
    """Refuse to leave anything in a keychain where nothing may be left on this computer.

    Raises:
        MachineError: ``keychain-portable``.
    """
    if portable.is_on():
        raise MachineError("keychain-portable")


def closed() -> bool:
    """Whether there is a keychain that is locked or does not answer: to say when nothing opened.

    It is a fact about the computer, whatever drawers there are. Asks nobody to unlock anything.
    """
    try:
        return _within(QUICK, _locked)
    except MachineError as error:
        return error.code == "keychain-silent"


def find(vault_id: str) -> Secret | None:
    """The device secret of a vault, or None where there is none or the keychain cannot say.

    A locked keychain is opened, which may ask the person, only if it is seen to hold the entry.

    Args:
        vault_id: 32 hex digits.
    """
    try:
        if not _within(QUICK, lambda: _may_hold(vault_id)):
            return None
        return _within(PATIENT, lambda: _stored(_opened(), vault_id))
    except AppError:
        return None


def provide(vault_id: str) -> Secret:
    """The device secret of a vault, made and stored if there is none yet.

    One that exists is never replaced: another drawer may need it.

    Args:
        vault_id: 32 hex digits.

    Raises:
        MachineError: ``keychain-none``, ``keychain-silent``, ``keychain-locked``,
            ``keychain-failed``, ``keychain-entry`` (what is stored there is no device secret),
            ``keychain-portable``.
    """
    check_allowed()

    def work() -> Secret:
        # Only of an open keychain is it sure whether there is an entry.
        backend = _opened()
        known = _stored(backend, vault_id)
        if known is not None:
            return known
        new = Secret(secrets.token_bytes(SIZE))
        backend.set_password(SERVICE, _account(vault_id), new.reveal().hex())
        if _stored(backend, vault_id) != new:
            raise MachineError("keychain-failed")
        return new

    return _within(PATIENT, work)


def remove(vault_id: str) -> None:
    """Take the device secret of a vault out of the keychain, when the vault itself goes.

    Args:
        vault_id: 32 hex digits.

    Raises:
        MachineError: as ``provide``. That there was none is no error.
    """

    def work() -> None:
        backend = _opened()
        if backend.get_password(SERVICE, _account(vault_id)) is not None:
            backend.delete_password(SERVICE, _account(vault_id))

    _within(PATIENT, work)


def _within(seconds: float, work: Callable[[], T]) -> T:
    """Do the work in a thread of its own, which is left behind when it takes too long.

    Raises:
        MachineError: ``keychain-silent``, ``kdf-memory``, or what ``_told`` makes of the error.
    """
    done: queue.SimpleQueue[tuple[T | None, AppError | None]] = queue.SimpleQueue()

    def run() -> None:
        try:
            done.put((work(), None))
        except Exception as error:  # noqa: BLE001 - each system and bus has errors of its own
            done.put((None, _told(error)))

    try:
        threading.Thread(target=run, daemon=True, name="keychain").start()
    except RuntimeError:
        # Where there is no memory for its stack.
        raise MachineError("kdf-memory") from None
    try:
        found, fault = done.get(timeout=seconds)
    except queue.Empty:
        raise MachineError("keychain-silent") from None
    if fault is not None:
        # Not chained: what the keychain says may name the entry.
        raise fault from None
    return cast("T", found)


def _told(error: Exception) -> AppError:
    if isinstance(error, AppError):
        return error
    if isinstance(error, TimeoutError):
        return MachineError("keychain-silent")
    if isinstance(error, FileNotFoundError | ConnectionError):
        return MachineError("keychain-none")
    kinds = {kind.__name__ for kind in type(error).__mro__}
    return MachineError("keychain-locked" if kinds & _LOCKED else "keychain-failed")


def _account(vault_id: str) -> str:
    return vault_id[:_ACCOUNT_DIGITS]


def _stored(backend: KeyringBackend, vault_id: str) -> Secret | None:
    text = backend.get_password(SERVICE, _account(vault_id))
    if text is None:
        return None
    if not _STORED.fullmatch(text):
        raise MachineError("keychain-entry")
    return Secret(bytes.fromhex(text))


def _backend() -> KeyringBackend:
    """The keychain of this system; says so when it has none that answers."""
    kind = _kind()
    # Looking at the priority is how a backend of keyring says whether it can work here.
    try:
        kind.priority  # noqa: B018 - a property that raises
    except RuntimeError:
        raise MachineError("keychain-none") from None
    made: KeyringBackend = kind()
    return made


def _kind() -> Any:
    """The class of the backend. Imported late, for it costs time."""
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415 - most people never bind a drawer

        class OfThisComputer(WinVaultKeyring):
            # Otherwise the entry may roam with the account to other computers.
            persist = "local machine"

        return OfThisComputer
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as Keychain  # noqa: PLC0415 - most people never bind a drawer

        return Keychain
    if not _has_session_bus():
        raise MachineError("keychain-none")
    with _no_ssl():
        from keyring.backends.SecretService import Keyring as SecretService  # noqa: PLC0415 - most people never bind a drawer

    return SecretService


@contextlib.contextmanager
def _no_ssl() -> Iterator[None]:
    """Keep what ``keyring`` loads from loading libraries for the network, which nothing here uses.

    It loads ``urllib.request``, which does without ``ssl`` where there is none.
    """
    there = "ssl" in sys.modules
    if not there:
        sys.modules["ssl"] = cast("Any", None)
    try:
        yield
    finally:
        if not there:
            del sys.modules["ssl"]


def _has_session_bus() -> bool:
    """Whether a Secret Service can be looked for; saves the import where it cannot."""
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    return bool(named) and not named.startswith("disabled:")


def _answers() -> None:
    """Ask the keychain something that opens nothing; raises when it cannot be used."""
    _backend()
    if not sys.platform.startswith("linux"):
        return
    import secretstorage  # noqa: PLC0415 - most people never bind a drawer

    # One that has no collection yet makes it when something is stored.
    none_yet = contextlib.suppress(secretstorage.ItemNotFoundException)
    with contextlib.closing(secretstorage.dbus_init()) as bus, none_yet:
        secretstorage.get_collection_by_alias(bus, "default")


def _locked() -> bool:
    if not sys.platform.startswith("linux") or not _has_session_bus():
        return False
    import secretstorage  # noqa: PLC0415 - most people never bind a drawer

    with contextlib.closing(secretstorage.dbus_init()) as bus:
        if not secretstorage.check_service_availability(bus):
            return False
        return bool(secretstorage.get_collection_by_alias(bus, "default").is_locked())


def _may_hold(vault_id: str) -> bool:
    """Whether the keychain has the entry, as far as can be seen without asking the person.

    A Secret Service shows the names of entries while it is locked; the other systems ask nobody.
    """
    if not sys.platform.startswith("linux"):
        return True
    if not _has_session_bus():
        return False
    import secretstorage  # noqa: PLC0415 - most people never bind a drawer

    with contextlib.closing(secretstorage.dbus_init()) as bus:
        if not secretstorage.check_service_availability(bus):
            return False
        asked = {"service": SERVICE, "username": _account(vault_id)}
        return any(True for _ in secretstorage.search_items(bus, asked))


def _opened() -> KeyringBackend:
    """The keychain, unlocked; the person may be asked.

    ``keyring`` would ask too, but leaves its connection open when the answer is no.
    """
    backend = _backend()
    if sys.platform.startswith("linux"):
        import secretstorage  # noqa: PLC0415 - most people never bind a drawer

        with contextlib.closing(secretstorage.dbus_init()) as bus:
            collection = secretstorage.get_default_collection(bus)
            if collection.is_locked():
                collection.unlock(timeout=PATIENT)
            if collection.is_locked():
                raise MachineError("keychain-locked")
    return backend
