"""``vault create``, ``vault check``, ``vault info``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from defender_app import check_up, places
from defender_app import vault as vaults
from defender_app.cli import (
    backup_commands,
    burn_command,
    drawer_commands,
    faults,
    passphrase_input,
    plain,
    recovery_commands,
)
from defender_app.cli.call import Call, Result
from defender_app.errors import InputError, UsageError
from defender_app.files import disk_errors
from defender_app.focal import prepared
from defender_app.quick_notes import writing
from defender_app.vault.folder import cloud_service
from defender_app.wire import to_rfc3339

if TYPE_CHECKING:
    from defender_app.cli.options import Group
    from defender_app.vault import VaultInfo

SIZES: Final = {"16M": 16 << 20, "256M": 256 << 20, "3840M": 3840 << 20}
_MOST_DRAWERS: Final = 4


def register(top: Group) -> None:
    """Describe the commands."""
    vault = top.group("vault")
    (
        vault.command("create", create)
        .takes("folder", nargs="?", metavar="DIR")
        .takes("--drawer-passphrase-file", action="append", metavar="F", default=[])
        .takes("--size", choices=list(SIZES), default="256M")
        .takes("--training", action="store_true")
    )
    vault.command("check", check)
    vault.command("info", info)
    drawer_commands.register(vault)
    recovery_commands.register(vault)
    backup_commands.register(vault)
    burn_command.register(vault)


def _new_folder(call: Call) -> Path:
    named = getattr(call.options, "vault", None)
    if named and call.options.folder:
        raise UsageError("two-folders")
    if not (named or call.options.folder):
        raise UsageError("new-vault-unnamed")
    folder = Path(named or call.options.folder)
    with disk_errors():
        # Where it will lie counts: an unfinished vault at that very place is named as one.
        places.outside_vaults(folder.resolve().parent)
        if not folder.absolute().parent.is_dir():
            raise InputError("out-folder-missing", folder=folder.absolute().parent)
    return folder


def _new_passphrases(call: Call) -> list[str]:
    """The passphrases of the drawers to make: those of files, else one that is typed twice."""
    files: list[str] = call.options.drawer_passphrase_file
    first = call.given_passphrase()
    found = [] if first is None else [first]
    if len(found) + len(files) > _MOST_DRAWERS:
        raise UsageError("too-many-drawers")
    found += [call.passphrase_of(name) for name in files]
    if not found:
        found = [
            passphrase_input.ask_twice(
                call.words.cli("passphrase.new") + " ", call.words.cli("passphrase.again") + " "
            )
        ]
    return found


def create(call: Call) -> Result:
    """Make a vault with one to four drawers."""
    folder = _new_folder(call)
    passphrases = _new_passphrases(call)
    drawer_size = SIZES[call.options.size]
    training: bool = call.options.training
    with call.progress("vault.progress") as tell:
        vaults.create(
            folder, passphrases, drawer_size=drawer_size, training=training, progress=tell
        )
    page = call.page().say("vault.created", folder=folder)
    page.say("vault.created-training" if training else "vault.created-real")
    page.say("vault.created-drawers", count=len(passphrases), size=plain.size(drawer_size))
    page.say("vault.created-care")
    service = cloud_service(folder)
    if service:
        page.say("vault.cloud", service=service)
    offered = prepared.offered_in(
        (folder.absolute().parent, *places.of_program()), training=training
    )
    for card in offered.cards:
        said = {"name": card.body.name, "organisation": card.body.organisation}
        page.say("vault.offers-card", **said)
    data = {
        "vault": str(folder),
        "drawers": len(passphrases),
        "drawer_size": drawer_size,
        "training": training,
        "offered_cards": [card.digest for card in offered.cards],
        "notes": drawer_commands.noted(call, *passphrases) + ["cloud-service"] * bool(service),
    }
    return Result(data, page)


def check(call: Call) -> Result:
    """Verify every page, record, piece of evidence and the chain of custody of the drawer."""
    loose = check_up.open_to_others(call.folder)
    with call.open_vault() as vault:
        every = vaults.check(vault)
        every += check_up.unreadable(vault.drawer_to_check)
        findings = [{"code": one.code, "item": one.item} for one in every]
    findings = [one for place, one in enumerate(findings) if one not in findings[:place]]
    page = call.page()
    for one in findings:
        page.text(f"- {_finding(call, one)}")
    page.say("vault.check-bad" if findings else "vault.check-good", count=len(findings))
    if loose:
        page.say("vault.was-open-to-others")
    return Result({"findings": findings}, page, exit_code=faults.INPUT if findings else faults.DONE)


def _finding(call: Call, one: dict[str, str]) -> str:
    """What a finding means: the words of findings, else those of the error it came from."""
    if one["code"] in call.words.section("problems"):
        return call.words.problem(one["code"], one)
    return call.words.error(one["code"], one, "damaged").what


def info(call: Call) -> Result:
    """What the folder shows to anyone, and with a passphrase when it was last saved."""
    loose = check_up.open_to_others(call.folder)
    shown = vaults.inspect(call.folder)
    data: dict[str, object] = {
        "vault": str(call.folder),
        "training": shown.training,
        "drawer_size": shown.drawer_size,
        "memory_kib": shown.kdf.memory_kib,
        "passes": shown.kdf.passes,
        "cloud_service": shown.cloud_service or "",
        "other_files": list(shown.other_files),
        "created_drawer_size": shown.created_drawer_size,
        "settled": shown.settled,
        "open_to_others": loose,
    }
    page = call.page().verbatim(call.folder)
    page.say("vault.training" if shown.training else "vault.real")
    page.say("vault.sizes", size=plain.size(shown.drawer_size))
    if shown.cloud_service:
        page.say("vault.cloud", service=shown.cloud_service)
    if shown.other_files:
        page.say("vault.other-files", names=", ".join(shown.other_files))
    _examined(page, shown)
    data["quick_notes"] = writing.is_on(call.folder)
    if data["quick_notes"]:
        page.say("vault.examiner-notes", 2).blank()
    if loose:
        page.say("vault.was-open-to-others" if call.gives_passphrase else "vault.open-to-others")
    if call.gives_passphrase:
        data |= _inside(call, page)
    return Result(data, page)


def _examined(page: plain.Page, shown: VaultInfo) -> None:
    """What somebody who examines the folder learns, and what not."""
    page.blank().say("vault.examiner")
    page.say("vault.examiner-sees", 2, size=plain.size(shown.drawer_size))
    if shown.drawer_size != shown.created_drawer_size:
        page.say("vault.examiner-growth", 2, size=plain.size(shown.created_drawer_size))
    if not shown.keys_agree or not shown.settled:
        page.say("vault.examiner-unsettled", 2)
    page.say("vault.examiner-not", 2)
    page.say("vault.examiner-more", 2).blank()


def _inside(call: Call, page: plain.Page) -> dict[str, object]:
    with call.open_vault() as vault:
        saved, free = vault.drawer.last_saved, vault.drawer.free_bytes()
        told = recovery_commands.told(vault, page)
    if saved is None:
        page.say("vault.never-saved", free=plain.size(free))
        return {"free": free, **told}
    when, change = to_rfc3339(saved[0]), saved[1]
    page.say("vault.saved", when=when, change=change, free=plain.size(free))
    return {"last_saved": when, "change": change, "free": free, **told}
