"""``vault recovery new | test | use``, ``vault bind``, ``vault unbind``."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from defender_app.cli import passphrase_input, share_input
from defender_app.cli.call import Call, Result, new_file, out_folder
from defender_app.cli.drawer_commands import new_passphrase, noted
from defender_app.cli.holding import held
from defender_app.errors import UsageError
from defender_app.files import atomic_write, disk_errors
from defender_app.vault import binding, inspect, recovery
from defender_app.wire import to_rfc3339

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from defender_app.cli.options import Group
    from defender_app.cli.plain import Page
    from defender_app.vault import Drawer, Vault
    from defender_app.vault.recovery import NewRecovery


def register(vault: Group) -> None:
    """Describe the commands, inside ``vault``."""
    words = vault.group("recovery")
    (
        words.command("new", new)
        .takes("--needed", type=int, default=recovery.DEFAULT_NEEDED, metavar="M")
        .takes("--count", type=int, default=recovery.DEFAULT_COUNT, metavar="N")
        .takes("--shares-to", metavar="DIR")
        .takes("--yes", action="store_true")
    )
    words.command("test", test).takes("--share", action="append", metavar="F|-", default=[])
    (
        words.command("use", use)
        .takes("--share", action="append", metavar="F|-", default=[])
        .takes("--new-passphrase-file", metavar="F")
    )
    vault.command("bind", bind).takes("--yes", action="store_true")
    vault.command("unbind", unbind)


def told(vault: Vault, page: Page) -> dict[str, object]:
    """What ``vault info`` says about the open drawer's words and its keychain."""
    bound = binding.is_bound(vault)
    page.say("bind.is-bound" if bound else "bind.not-bound")
    known = _state(vault.drawer)
    if not known:
        page.say("recovery.none")
        return {"bound": bound}
    page.say("recovery.state", **known)
    if known["uncertain"]:
        page.say("recovery.uncertain")
    elif "tested_on" not in known:
        page.say("recovery.never-tested")
        if known["due"]:
            page.say("recovery.due-untested")
    else:
        page.say("recovery.tested-on", when=known["tested_on"])
        if known["due"]:
            page.say("recovery.due")
    return {"bound": bound, "recovery": known}


def new(call: Call) -> Result:
    """Make recovery words for the drawer, show or write them, and put them in force."""
    folder = call.options.shares_to
    if folder is None and not passphrase_input.has_terminal():
        raise UsageError("no-terminal")
    made = recovery.prepare(call.options.needed, call.options.count)
    facts = {"needed": made.needed, "count": made.count}
    with call.open_knowing() as (vault, current):
        known = recovery.state(vault.drawer)
        call.confirm("recovery.ask-again" if known else "recovery.ask", **facts)
        if folder is None:
            _show(call, made, training=vault.training)
            with _kept_if_in_force(call, vault, made, []):
                recovery.keep(vault, current, made)
            files: list[str] = []
        else:
            files = _write(call, vault, current, made)
        bound = binding.is_bound(vault)
    page = call.page().say("recovery.made", **facts)
    if files:
        page.say("recovery.files", folder=folder)
        for name in files:
            page.verbatim(name, 2)
    page.say("recovery.care")
    if bound:
        page.say("recovery.bound-untested")
    return Result({**facts, "files": files, "bound": bound}, page)


def _show(call: Call, made: NewRecovery, *, training: bool) -> None:
    """One share after the other on the terminal; the screen is wiped after each."""
    for share in made.shares:
        lines = share_input.sheet(call, share, made.needed, made.count, training=training)
        passphrase_input.show_until_enter(lines, call.words.cli("recovery.next") + " ")


def _write(call: Call, vault: Vault, current: str, made: NewRecovery) -> list[str]:
    """Each share to a file of its own; none stays of words that open nothing."""
    folder = out_folder(call.options.shares_to)
    paths = [
        new_file(str(folder / f"share-{share.number}-of-{made.count}.txt")) for share in made.shares
    ]
    written: list[Path] = []
    with _kept_if_in_force(call, vault, made, written):
        for path, share in zip(paths, made.shares, strict=True):
            text = share_input.sheet(call, share, made.needed, made.count, training=vault.training)
            with disk_errors(), atomic_write(path, overwrite=False) as out:
                out.write(text.encode())
            written.append(path)
        recovery.keep(vault, current, made)
    return [str(path) for path in written]


@contextlib.contextmanager
def _kept_if_in_force(
    call: Call, vault: Vault, made: NewRecovery, written: list[Path]
) -> Iterator[None]:
    """After an error or Ctrl-C: the files stay, and that is said, unless they open nothing."""
    try:
        yield
    except BaseException:
        if recovery.may_open(vault, made):
            call.note("recovery.may-open")
        else:
            for path in written:
                with contextlib.suppress(OSError):
                    path.unlink()
        raise


def test(call: Call) -> Result:
    """Check that shares open the drawer; changes nothing but the date of the test."""
    with call.open_vault() as vault:
        recovery.test(vault, share_input.given(call))
        data = _state(vault.drawer)
    return Result(data, call.page().say("recovery.tested"))


def use(call: Call) -> Result:
    """Open the drawer with shares and set a new passphrase."""
    # Nobody shall type 66 words and learn then that there is no vault.
    inspect(call.folder)
    shares = share_input.given(call)
    phrase = new_passphrase(call)
    with held(call, recovery.use(call.folder, shares, phrase)) as vault:
        data = _state(vault.drawer)
    data["notes"] = noted(call, phrase)
    return Result(data, call.page().say("recovery.used").say("recovery.used-copies"))


def bind(call: Call) -> Result:
    """Let the passphrase open the drawer only together with this computer's keychain."""
    with call.open_knowing() as (vault, current):
        call.confirm("bind.ask")
        binding.bind(vault, current)
    return Result({"bound": True}, call.page().say("bind.done"))


def unbind(call: Call) -> Result:
    """Let the passphrase alone open the drawer again, on any computer."""
    with call.open_knowing() as (vault, current):
        binding.unbind(vault, current)
    return Result({"bound": False}, call.page().say("bind.undone"))


def _state(drawer: Drawer) -> dict[str, object]:
    known = recovery.state(drawer)
    if known is None:
        return {}
    told: dict[str, object] = {
        "needed": known.needed,
        "count": known.count,
        "made_on": to_rfc3339(known.made_on),
        "uncertain": known.uncertain,
        "due": known.due,
    }
    if known.tested_on is not None:
        told["tested_on"] = to_rfc3339(known.tested_on)
    return told
