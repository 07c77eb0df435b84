"""The entry point: ``defender-app`` and ``python -m defender_app``."""

from __future__ import annotations

import os
import signal
import sys

TYPE_CHECKING = False  # the module of that name takes longer to load than all of this one
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import FrameType
    from typing import NoReturn

    from defender_app.focal.card import Card

_STOPPED = 130


def _leave(number: int, _frame: FrameType | None) -> NoReturn:
    """Unwind like Ctrl-C does, so that the vault is locked and half-written files are removed."""
    sys.exit(128 + number)


def _leave_at_once(_number: int, _frame: FrameType | None) -> NoReturn:
    """While nothing is open yet, or any more, Ctrl-C has nothing to unwind and nothing to say."""
    os._exit(_STOPPED)


def _on_ctrl_c(handler: Callable[[int, FrameType | None], object]) -> None:
    """Handle Ctrl-C, unless whoever started us wants it ignored or handles it themselves."""
    ours = (signal.default_int_handler, _leave_at_once)
    if signal.getsignal(signal.SIGINT) in ours:
        signal.signal(signal.SIGINT, handler)


def _speak_utf8() -> None:
    """Begin again in Python's UTF-8 mode where the locale would make file names unreadable.

    In the locale C, a path with a letter outside ASCII could neither be shown nor be given to
    the database.
    """
    if os.name == "posix" and not sys.flags.utf8_mode and sys.getfilesystemencoding() != "utf-8":
        again = [sys.executable, "-X", "utf8", *sys.orig_argv[1:]]
        os.execv(sys.executable, again)  # noqa: S606 - no shell is what we want here


def _has_screen() -> bool:
    """Whether there is something to open a window on. Only Linux does without one."""
    named = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, named))


def _window_wanted(arguments: Sequence[str]) -> tuple[str, str, str, str] | None:
    """The vault, problem, purpose and size when the window is asked for, else None.

    What does not fit is left to the command line, which says what would. Its parser is not used
    here: loading it takes longer than the window may wait.
    """
    if not arguments:
        return "", "", "", ""
    given = {"--vault": "", "--problem": "", "--purpose": "", "--size": "", "--portable": ""}
    words = [part for word in arguments for part in _split(word)]
    first, rest = _command(words)
    if first != "window" or len(rest) % 2 or not set(rest[::2]) <= given.keys():
        return None
    given.update(zip(rest[::2], rest[1::2], strict=True))
    return given["--vault"], given["--problem"], given["--purpose"], given["--size"]


def _command(words: list[str]) -> tuple[str, list[str]]:
    """The command and its options; ``--portable DIR`` may stand first, alone for the window."""
    if words[0] != "--portable":
        return words[0], words[1:]
    before, after = words[:2], words[2:]
    return (after[0], [*before, *after[1:]]) if after else ("window", before)


def _split(word: str) -> list[str]:
    """Take ``--vault=DIR`` apart."""
    return word.split("=", 1) if word.startswith("--") and "=" in word else [word]


def _show_window(vault: str, problem: str, purpose: str, size: str) -> int:
    import gc  # noqa: PLC0415 - only where a window is shown

    # Loading Qt makes a hundred thousand objects and no garbage; ui.app looks for it again later.
    gc.disable()
    from pathlib import Path  # noqa: PLC0415 - only where a window is shown

    from ui.app import run  # noqa: PLC0415 - Qt is loaded only where a window is shown

    folder = Path(vault).absolute() if vault else None
    shape = size.split("-")
    half = next((side for side in ("left", "right") if side in shape), "")
    return run(folder, problem=problem, purpose=purpose, small="small" in shape, half=half)


def _paint_card(card: Card, *, business: bool, wanted: list[str]) -> bytes:
    """Draw an own card on paper; without Qt, or where it does not start, nobody can."""
    from defender_app.errors import MachineError  # noqa: PLC0415 - only where something is drawn

    try:
        from ui.paper.own_card import for_command_line  # noqa: PLC0415 - Qt is loaded only here
    except ImportError:
        raise MachineError("no-painter") from None
    return for_command_line(card, business=business, wanted=wanted)


def _run(arguments: Sequence[str]) -> int:
    from defender_app import portable  # noqa: PLC0415 - Ctrl-C is quiet meanwhile

    wanted = _window_wanted(arguments)
    can_begin = portable.begin(arguments)
    if wanted is not None and can_begin and _has_screen():
        return _show_window(*wanted)
    from defender_app.hardening import forbid_looking  # noqa: PLC0415 - not before it is needed

    # The window does this itself, right after its first painting and before anybody can type.
    forbid_looking()
    import gc  # noqa: PLC0415 - only where it is used

    # Loading makes many objects and no garbage.
    gc.disable()
    from defender_app.cli import painter  # noqa: PLC0415 - after the process is hardened
    from defender_app.cli.run import run  # noqa: PLC0415 - after the process is hardened

    gc.enable()

    painter.use(_paint_card)
    _on_ctrl_c(signal.default_int_handler)
    names_none = not arguments or (wanted is not None and arguments[0].startswith("--"))
    return run(["window", *arguments] if names_none else arguments)


def _be_another(words: list[str]) -> None:
    """A frozen program is its own interpreter: for the worker, and for the reader of age files."""
    if words == ["decode-apart"]:
        from defender_app.decoding.worker import run  # noqa: PLC0415 - as it says

        run()
    if words[:1] == ["age-file"]:
        from crypto.age.cli.main import main as read  # noqa: PLC0415 - as it says
        from crypto.hardening import harden  # noqa: PLC0415 - the same

        harden()
        sys.exit(read(words[1:]))


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or run a command.

    Args:
        argv: arguments without the program's name; those of the process when None.

    Returns:
        The exit code (``defender-app --help`` lists them).
    """
    if any(word.startswith("--portable") for word in (sys.argv[1:] if argv is None else argv)):
        # Before anything is loaded: see portable.py.
        sys.dont_write_bytecode = True
    try:
        if argv is None and hasattr(sys, "frozen"):
            _be_another(sys.argv[1:])
        _on_ctrl_c(_leave_at_once)
        if argv is None:
            _speak_utf8()
        from defender_app.hardening import make_private  # noqa: PLC0415 - Ctrl-C is quiet meanwhile

        make_private()
        for name in ("SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _leave)
        code = _run(sys.argv[1:] if argv is None else argv)
        _on_ctrl_c(_leave_at_once)
    except KeyboardInterrupt:
        return _STOPPED
    return code


if __name__ == "__main__":
    sys.exit(main())
