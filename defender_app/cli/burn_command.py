"""``vault burn``: destroy a vault; ``vault options``: what is known before a passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app import options
from defender_app.cli import passphrase_input
from defender_app.cli.call import Call, Result
from defender_app.errors import InputError, UsageError
from defender_app.vault import burning

if TYPE_CHECKING:
    from defender_app.cli.options import Group

_SWITCH: Final = {"on": True, "off": False}


def register(vault: Group) -> None:
    """Describe the commands, inside ``vault``."""
    vault.command("burn", burn).takes("--yes", action="store_true")
    vault.command("options", show_or_change).takes("--burn-from-lock-screen", choices=list(_SWITCH))


def burn(call: Call) -> Result:
    """Destroy the vault: without its passphrase only where that was switched on."""
    folder = call.folder
    if not burning.is_vault(folder):
        raise InputError("not-a-vault")
    unasked = not call.gives_passphrase and options.read(folder).burn_from_lock_screen
    if unasked:
        call.confirm("burn.question", folder=folder)
        burned = burning.burn(folder)
    elif not (call.gives_passphrase or passphrase_input.has_terminal()):
        raise UsageError("burn-switched-off")
    else:
        with call.open_vault() as vault:
            call.confirm("burn.question", folder=folder)
            burned = vault.burn()
    page = call.page().say("burn.done")
    for one in burned.left:
        page.say(f"burn.left-{one}", count=burned.others)
    page.say("burn.limits")
    return Result({"burned": True, "left": list(burned.left), "others": burned.others}, page)


def show_or_change(call: Call) -> Result:
    """What stands in ``options.json``, and the switches that can be set."""
    folder = call.folder
    if not burning.is_vault(folder):
        raise InputError("not-a-vault")
    wanted = call.options.burn_from_lock_screen
    if wanted is None:
        found = options.read(folder)
    else:
        found = options.change(folder, burn_from_lock_screen=_SWITCH[wanted])
    page = call.page()
    page.say("options.burn-on" if found.burn_from_lock_screen else "options.burn-off")
    return Result(found._asdict(), page)
