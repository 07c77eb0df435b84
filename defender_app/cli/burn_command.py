"""``vault burn``: destroy a vault; ``vault options``: what is known before a passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app import options, outside_names
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
    (
        vault.command("options", show_or_change)
        .takes("--burn-from-lock-screen", choices=list(_SWITCH))
        .takes("--window-title", metavar="TEXT")
        .takes("--icon", choices=options.ICONS)
        .takes("--file-names", choices=options.FILE_NAMES)
    )


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
    changes = _wanted(call)
    found = options.change(folder, **changes) if changes else options.read(folder)
    sample = outside_names.drawn(found.file_names)
    page = call.page()
    page.say("options.title", title=found.window_title)
    page.say(f"options.icon-{found.icon}")
    page.say("options.file-names", sample=sample)
    page.say("options.burn-on" if found.burn_from_lock_screen else "options.burn-off")
    return Result(found._asdict(), page)


def _wanted(call: Call) -> dict[str, object]:
    """What shall be changed, as members of ``Options``.

    Raises:
        UsageError: ``title-too-long``, or one that cannot be shown.
    """
    given = {
        name: value
        for name in ("icon", "file_names")
        if (value := getattr(call.options, name)) is not None
    }
    burn, title = call.options.burn_from_lock_screen, call.options.window_title
    if burn is not None:
        given["burn_from_lock_screen"] = _SWITCH[burn]
    if title is not None:
        said = title.strip()
        if len(said) > options.LONGEST_TITLE or not said.isprintable():
            raise UsageError("window-title", limit=options.LONGEST_TITLE)
        given["window_title"] = said or options.Options().window_title
    return given
