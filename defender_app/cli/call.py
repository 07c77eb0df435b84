"""One call of a command: its options, its words, the vault it opens, the questions it asks."""

from __future__ import annotations

import contextlib
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from defender_app import device_secret, places, wire
from defender_app.cli import passphrase_input
from defender_app.cli.holding import held
from defender_app.cli.meter import Meter
from defender_app.cli.plain import Page, neutral, wrap
from defender_app.errors import AppError, InputError, MachineError, UsageError, WrongKeyError
from defender_app.files import disk_errors
from defender_app.vault import Vault

if TYPE_CHECKING:
    import argparse

    from defender_app.words import Words

STDIN: Final = "-"
# Bytes: more than a reason may have in any script.
_LONGEST_REASON: Final = 8192


@dataclass(frozen=True)
class Result:
    """What a command has to say: the same facts for scripts and for people."""

    data: Mapping[str, object]
    page: Page
    exit_code: int = 0


@dataclass(frozen=True)
class Call:
    """What a handler works with.

    Attributes:
        options: parsed arguments.
        words: in the language of the person.
        json: one JSON object on standard output and nothing else there.
        lock_faults: what went wrong when the vault was locked after the work was done.
    """

    options: argparse.Namespace
    words: Words
    json: bool = False
    lock_faults: list[AppError] = field(default_factory=list)

    def page(self) -> Page:
        """An empty page of the right language."""
        return Page(self.words)

    @contextlib.contextmanager
    def progress(self, key: str, *, in_bytes: bool = False) -> Iterator[Callable[[int, int], bool]]:
        """A callback (done, all) that shows how far long work is: at a terminal, after 600 ms.

        Args:
            key: what is being done, in the words file.
            in_bytes: whether bytes are counted; their speed is shown then.
        """
        quiet = self.json or not sys.stderr.isatty()
        meter = Meter(self.words, key, in_bytes=in_bytes, quiet=quiet)
        try:
            yield meter
        finally:
            meter.close()

    def note(self, key: str, **facts: object) -> None:
        """Say something beside the result, on standard error."""
        shown = {name: neutral(value) for name, value in facts.items()}
        sys.stderr.write(wrap(self.words.cli(key, **shown)) + "\n")
        sys.stderr.flush()

    def remark(self, text: str) -> None:
        """Say finished sentences beside the result, on standard error."""
        sys.stderr.write(wrap(text) + "\n")
        sys.stderr.flush()

    def invite(self, key: str) -> None:
        """Say what to type, on standard error, when a person types standard input."""
        if sys.stdin is not None and sys.stdin.isatty():
            self.note(key)

    def confirm(self, key: str, **facts: object) -> None:
        """Go on only if ``--yes`` was given or the person at the terminal says so.

        Raises:
            UsageError: ``cannot-ask``: nobody is there to answer.
            InputError: ``not-confirmed``.
        """
        if getattr(self.options, "yes", False):
            return
        if not passphrase_input.has_terminal():
            raise UsageError("cannot-ask")
        self.note(key, **facts)
        answer = _ask_line(self.words.cli("confirm.prompt") + " ")
        if answer.strip().casefold() != self.words.cli("confirm.yes").casefold():
            raise InputError("not-confirmed")

    @property
    def folder(self) -> Path:
        """The vault folder.

        Raises:
            UsageError: ``vault-option-missing``.
        """
        name = getattr(self.options, "vault", None)
        if not name:
            raise UsageError("vault-option-missing")
        return Path(name)

    def given_passphrase(self) -> str | None:
        """The passphrase of ``--passphrase-file`` or ``--passphrase-fd``, or None.

        Raises:
            UsageError: both were given.
        """
        name = getattr(self.options, "passphrase_file", None)
        number = getattr(self.options, "passphrase_fd", None)
        if name is not None and number is not None:
            raise UsageError("two-passphrase-sources")
        named = ("file", "text", "text_file", "summary_file", "evaluation_file", "from_file")
        inputs = [getattr(self.options, option, None) for option in named]
        if number == 0 and STDIN in inputs:
            raise UsageError("standard-input-twice")
        if name is not None:
            return self.passphrase_of(name)
        return None if number is None else passphrase_input.from_descriptor(number)

    def passphrase_of(self, name: str) -> str:
        """The passphrase in a file, with a note when others on this computer can read it.

        Raises:
            InputError, PassphraseError: as ``passphrase_input.from_file``.
        """
        passphrase = passphrase_input.from_file(name)
        if passphrase_input.readable_by_others(name):
            self.note("passphrase.file-readable", file=Path(name).name)
        return passphrase

    @property
    def gives_passphrase(self) -> bool:
        """Whether the command line says where a passphrase is."""
        named = ("passphrase_file", "passphrase_fd")
        return any(getattr(self.options, name, None) is not None for name in named)

    def open_vault(self, *, assured: bool = True) -> contextlib.AbstractContextManager[Vault]:
        """Open the drawer that the passphrase belongs to. Close it (context manager).

        Args:
            assured: as for ``Vault.open``; False for what only lists.

        Raises:
            WrongKeyError and all that ``Vault.open`` raises; UsageError without a terminal.
        """
        return held(self, self._open(self._passphrase, assured=assured))

    @contextlib.contextmanager
    def open_knowing(self) -> Iterator[tuple[Vault, str]]:
        """The same, with the passphrase, for what must be given it again.

        Raises:
            As ``open_vault``.
        """
        typed: list[str] = []

        def remember() -> str:
            typed.append(self._passphrase())
            return typed[0]

        with held(self, self._open(remember)) as vault:
            yield vault, typed[0]

    def _open(self, passphrase: Callable[[], str], *, assured: bool = True) -> Vault:
        try:
            return Vault.open(self.folder, passphrase, assured=assured)
        except WrongKeyError:
            if device_secret.closed():
                self.note("keychain.closed")
            raise

    def _passphrase(self) -> str:
        given = self.given_passphrase()
        if given is None:
            return passphrase_input.ask(self.words.cli("passphrase.prompt") + " ")
        return given


def _ask_line(prompt: str) -> str:
    try:
        with Path("/dev/tty").open("w") as screen:
            screen.write(prompt)
        with Path("/dev/tty").open() as keyboard:
            return keyboard.readline()
    except OSError:
        sys.stderr.write(prompt)
        sys.stderr.flush()
        return sys.stdin.readline()


Handler = Callable[[Call], Result]


def typed(text: str, option: str, *, limit: int = 1000) -> str:
    """A text of the command line, in NFC, that may be stored and shown.

    Args:
        text: as the shell gave it.
        option: named when it cannot be used.
        limit: characters.

    Raises:
        InputError: ``text-unusable``: too long, control characters, or no valid UTF-8.
    """
    normal = unicodedata.normalize("NFC", text)
    if not wire.plain_text(normal, limit):
        raise InputError("text-unusable", option=option)
    return normal


def read_input(name: str, limit: int) -> bytes:
    """The bytes of a file named on the command line; ``-`` is standard input.

    Args:
        name: path or ``-``.
        limit: larger input is refused.

    Raises:
        InputError: ``file-not-found``, ``file-is-a-folder``, ``file-not-ordinary``,
            ``file-too-large``.
        MachineError: it is there and cannot be read.
    """
    try:
        with disk_errors():
            if name == STDIN:
                data = sys.stdin.buffer.read(limit + 1)
            else:
                with places.regular_file(Path(name)).open("rb") as source:
                    data = source.read(limit + 1)
    except MachineError as error:
        raise input_fault(error, name) from None
    if len(data) > limit:
        raise InputError("file-too-large", file=Path(name).name, limit=limit)
    return data


def input_fault(error: MachineError, name: str) -> InputError | MachineError:
    """A file that was named wrongly is the input's fault, not the machine's."""
    codes = {"not-found": "file-not-found", "is-a-folder": "file-is-a-folder"}
    if error.code in codes:
        return InputError(codes[error.code], file=Path(name).name)
    return error


def out_folder(name: str) -> Path:
    """The folder of ``--out``, made when it does not exist.

    Raises:
        InputError: ``out-not-a-folder``, ``out-folder-missing`` (the one above it),
            ``inside-a-vault``. MachineError: it cannot be made.
        UsageError: ``out-is-a-dash``.
    """
    path = places.outside_vaults(Path(name))
    with disk_errors():
        try:
            path.mkdir(mode=0o700, exist_ok=True)
        except FileNotFoundError:
            raise InputError("out-folder-missing", folder=path.absolute().parent) from None
        except (FileExistsError, NotADirectoryError):
            raise InputError("out-not-a-folder", file=path.name) from None
    return path


def new_file(name: str, *, force: bool = False) -> Path:
    """The file of ``--out``: not there yet, in a folder that is.

    Raises:
        InputError: ``out-exists``, ``out-folder-missing``, ``inside-a-vault``.
        UsageError: ``out-is-a-dash``.
    """
    path = places.outside_vaults(Path(name))
    with disk_errors():
        if path.is_dir() or ((path.exists() or path.is_symlink()) and not force):
            raise InputError("out-exists", file=path.name)
        if not path.absolute().parent.is_dir():
            raise InputError("out-folder-missing", folder=path.absolute().parent)
    return path


def accepted(options: argparse.Namespace) -> dict[str, str]:
    """``--accept CODE=REASON`` as a mapping; ``CODE=@FILE`` reads the reason from a file.

    What is typed into a command can be seen by others on the computer, and stays in its history.

    Raises:
        UsageError: ``accept-form``: no code, or an empty reason.
        InputError: ``text-unusable``; what ``read_input`` and ``typed`` raise.
    """
    pairs: dict[str, str] = {}
    given: Sequence[str] = options.accept or ()
    for text in given:
        code, _, reason = text.partition("=")
        if reason.strip().startswith("@"):
            reason = _reason_in(reason.strip()[1:])
        if not code.strip() or not reason.strip():
            raise UsageError("accept-form")
        pairs[code.strip()] = typed(reason.strip(), "--accept")
    return pairs


def _reason_in(name: str) -> str:
    try:
        return read_input(name, _LONGEST_REASON).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("text-unusable", option="--accept") from None
