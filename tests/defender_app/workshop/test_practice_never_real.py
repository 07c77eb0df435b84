"""No edit of a vault, card, report, answer or backup turns practice into something real."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from crypto import keycells, passphrase
from crypto.age import HybridIdentity, HybridRecipient, decrypt
from crypto.keycells import CellContent
from defender_app import record_files, wire
from defender_app.errors import AppError, InputError
from defender_app.focal import card as cards
from defender_app.focal import intake, known_cards, own_cards, reply
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report import sent
from defender_app.report.seal import Sealed
from defender_app.vault import folder as rules
from defender_app.vault.drawer import Drawer
from defender_app.vault.sqlcipher import Database
from tests.support import backups, forge, line, vaults


@dataclass(frozen=True)
class Opened:
    """What somebody has who knows the passphrase: the cell of the drawer, and its place."""

    content: CellContent
    keys: passphrase.PassphraseKeys
    row: int


def cell_of(folder: Path) -> Opened:
    about = (folder / rules.VAULT_JSON).read_bytes()
    shown = rules.parse_vault_file(about)
    c = rules.commitment(about)
    normal = passphrase.check_new(vaults.PASSPHRASE)
    keys = passphrase.derive(normal, shown.salt_bytes, vaults.WEAK, None)
    block, _ = keycells.read_pair((folder / rules.KEYS).read_bytes(), c)
    found = block.open_with_passphrase(keys)
    return Opened(found.content, keys, found.row)


def say_other_kind(folder: Path, opened: Opened | None = None, *, check: bool = False) -> None:
    """``vault.json`` of the other kind; the key cells put right as far as that is wanted."""
    place = folder / rules.VAULT_JSON
    data = place.read_bytes()
    here, there = (b'"training":true', b'"training":false')
    if here not in data:
        here, there = there, here
    changed = data.replace(here, there).rstrip(b" ").ljust(rules.VAULT_JSON_SIZE)
    place.write_bytes(changed)
    c = rules.commitment(changed)
    cells = {}
    if opened is not None:
        at = (opened.row, keycells.PASSPHRASE_COLUMN)
        cells[at] = keycells.seal_cell(opened.keys.k_pass, opened.content, c, *at)
    if check or cells:
        (folder / rules.KEYS).write_bytes(keycells.Block.new(c, cells).data * 2)


def in_drawer(folder: Path, opened: Opened, *statements: str) -> None:
    """Statements with the key of the drawer, as any SQLCipher would carry them out."""
    name = rules.DRAWERS[opened.content.drawer]
    pages = (folder / name).stat().st_size // rules.PAGE
    database = Database(folder / name, opened.content.key, opened.content.salt, pages)
    try:
        database.begin()
        for statement in statements:
            database.run(statement)
        database.commit()
    finally:
        database.close()


def flipped(value: str) -> str:
    return f"UPDATE meta SET value = '{value}' WHERE key = 'training'"  # noqa: S608 - ours


@pytest.fixture(scope="module", params=[True, False], ids=["practice", "real"])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with a record and a card of its own, of either kind."""
    training: bool = request.param
    folder = vaults.new_vault(tmp_path_factory.mktemp("vault") / "v", training=training)
    with vaults.opened(folder) as held:
        line.new_card(held.drawer)
        held.drawer.incidents.save(vaults.incident(country="XW" if training else "FR"))
    return folder


def refused(folder: Path) -> str:
    try:
        with vaults.opened(folder) as held:
            return "" if held.drawer else "closed"
    except AppError as error:
        return error.code
    except Exception as error:  # noqa: BLE001 - whatever it is, its name is told
        return getattr(error, "code", type(error).__name__)


def test_every_edit_of_a_vault_is_refused(filled: Path, tmp_path: Path) -> None:
    training = b'"training":true' in (filled / rules.VAULT_JSON).read_bytes()
    other = "0" if training else "1"
    opened = cell_of(filled)

    def copied(name: str) -> Path:
        return Path(shutil.copytree(filled, tmp_path / name))

    one = copied("said")
    say_other_kind(one)
    assert refused(one) == "keys-damaged"
    two = copied("checked")
    say_other_kind(two, check=True)
    assert refused(two) == "nothing-opened"
    three = copied("cells")
    say_other_kind(three, opened)
    assert refused(three) == "drawer-damaged"
    four = copied("drawer")
    say_other_kind(four, opened)
    in_drawer(four, opened, flipped(other))
    assert refused(four) == "drawer-replayed"
    five = copied("unbound")
    say_other_kind(five, opened)
    in_drawer(five, opened, flipped(other), "DELETE FROM meta WHERE key = 'bound'")
    assert refused(five) == "drawer-replayed"
    six = copied("forgotten")
    say_other_kind(six, opened)
    in_drawer(six, opened, flipped(other), "DELETE FROM meta WHERE key = 'fresh'")
    assert refused(six) == "drawer-replayed"
    only_inside = copied("inside")
    in_drawer(only_inside, opened, flipped(other))
    assert refused(only_inside) == "drawer-damaged"
    assert refused(copied("untouched")) == ""


def test_a_drawer_carried_into_a_vault_of_the_other_kind_is_refused(
    filled: Path, tmp_path: Path
) -> None:
    training = b'"training":true' in (filled / rules.VAULT_JSON).read_bytes()
    other = vaults.new_vault(tmp_path / "other", training=not training)
    taken, there = cell_of(filled), cell_of(other)
    shown = rules.parse_vault_file((other / rules.VAULT_JSON).read_bytes())
    number = there.content.drawer
    shutil.copyfile(filled / rules.DRAWERS[taken.content.drawer], other / rules.DRAWERS[number])
    content = CellContent(
        drawer=number, key=taken.content.key, salt=taken.content.salt, needs_device=False
    )
    c = rules.commitment((other / rules.VAULT_JSON).read_bytes())
    at = (there.row, keycells.PASSPHRASE_COLUMN)
    cell = keycells.seal_cell(there.keys.k_pass, content, c, *at)
    (other / rules.KEYS).write_bytes(keycells.Block.new(c, {at: cell}).data * 2)
    assert refused(other) == "drawer-damaged"
    moved = Opened(content, there.keys, there.row)
    in_drawer(
        other,
        moved,
        flipped(str(int(not training))),
        f"UPDATE meta SET value = '{shown.vault_id}' WHERE key = 'vault_id'",  # noqa: S608 - ours
    )
    assert refused(other) == "drawer-replayed"


def test_a_drawer_that_an_earlier_version_made_opens(filled: Path, tmp_path: Path) -> None:
    """It has no mark, and sums of its own kind."""
    folder = Path(shutil.copytree(filled, tmp_path / "v"))
    with vaults.opened(folder) as held:
        database = held.drawer.database
        assert database.one("SELECT 1 FROM meta WHERE key = 'bound'") == (1,)
        assert held.drawer.freshness.stale() == frozenset()


Edit = Callable[[bytes], bytes]


def as_real(data: bytes) -> bytes:
    assert data.count(b'\\"training\\":true') + data.count(b'"training":true') == 1
    escaped = data.replace(b'\\"training\\":true', b'\\"training\\":false')
    return escaped.replace(b'"training":true', b'"training":false')


def test_a_card_that_calls_itself_real(
    defender: Drawer, real_defender: Drawer, desk: Drawer, own_card: OwnCard, out: Path
) -> None:
    with pytest.raises(InputError) as wrong:
        known_cards.add(real_defender, own_card.card.file)
    assert (wrong.value.code, wrong.value.facts["training"]) == ("card-wrong-mode", True)
    edited = as_real(own_card.card.file)
    for drawer in (defender, real_defender):
        with pytest.raises(InputError, match="card-signature"):
            known_cards.add(drawer, edited)
    # Whoever has the key can sign it anew. It is another card, and the desk that has its key is
    # none for it.
    body = msgspec.structs.replace(own_card.card.body, training=False)
    signed = cards.create(body, own_card.keys)
    with pytest.raises(InputError, match="card-wrong-mode"):
        known_cards.add(defender, signed.file)
    contact = line.met(real_defender, OwnCard(card=signed, keys=own_card.keys))
    value = {**line.incident(country="FR"), "title": "real"}
    event_id = line.saved(real_defender, value)
    sealed = line.sealed(real_defender, contact, [event_id], out)
    assert intake.take_in(desk, sealed.path).outcome == "written-for-someone-else"


def test_a_real_card_is_none_for_practice(defender: Drawer, real_desk: Drawer) -> None:
    real = line.new_card(real_desk)
    with pytest.raises(InputError) as wrong:
        known_cards.add(defender, real.card.file)
    assert (wrong.value.code, wrong.value.facts["training"]) == ("card-wrong-mode", False)


def test_a_sealed_report_that_calls_itself_real(
    desk: Drawer,
    real_desk: Drawer,
    own_card: OwnCard,
    contact: Contact,
    report: Sealed,
    out: Path,
) -> None:
    """By a carrier, by a recipient, and by the very sender."""
    real = line.new_card(real_desk)
    plain = decrypt(report.path.read_bytes(), [own_card.keys.identity])
    carried = forge.put(out, plain.replace(b'"training":true', b'"training":false'), _to(own_card))
    assert intake.take_in(desk, carried).outcome == "damaged"

    def edit(**changes: object) -> Callable[[dict[str, bytes]], None]:
        def edited(entries: dict[str, bytes]) -> None:
            entries["data/report.json"] = forge.changed(entries["data/report.json"], **changes)

        return edited

    key, identity = contact.signing_key(), own_card.keys.identity
    cases_of = {
        "wrong-mode": (desk, own_card, edit(training=False)),
        "wrong-mode ": (real_desk, real, edit(to=real.digest)),
        # All put right: the fictional State is what is left.
        "damaged": (real_desk, real, edit(to=real.digest, training=False)),
    }
    for outcome, (drawer, own, change) in cases_of.items():
        path = forge.resealed(report.path, identity, key, [_to(own)], out, change)
        taken = intake.take_in(drawer, path)
        assert taken.outcome == outcome.strip(), (outcome, taken)
        assert taken.case_id is None
    assert not real_desk.documents.count("case")


def _to(own: OwnCard) -> HybridRecipient:
    return own.keys.identity.recipient()


def test_exercise_progress_is_of_practice_alone(
    desk: Drawer, own_card: OwnCard, contact: Contact, report: Sealed, out: Path
) -> None:
    key, identity = contact.signing_key(), own_card.keys.identity
    odd: list[tuple[dict[str, str], str]] = [
        ({"stick": "7", "stop-at-the-gate": "3/5"}, "opened"),
        ({"Stick": "7"}, "opened"),
        ({"stick": "7\n8"}, "damaged"),
        ({"stick": "x" * 1001}, "damaged"),
        ({f"a{number}": "1" for number in range(2000)}, "damaged"),
    ]
    for told, outcome in odd:

        def edit(entries: dict[str, bytes], told: dict[str, str] = told) -> None:
            changed = forge.changed(
                entries["data/report.json"], exercise_progress=told, report_id=wire.new_id()
            )
            entries["data/report.json"] = changed

        path = forge.resealed(report.path, identity, key, [_to(own_card)], out, edit)
        assert intake.take_in(desk, path).outcome == outcome, told


def test_an_answer_that_calls_itself_real(
    defender: Drawer, desk: Drawer, own_card: OwnCard, case: Case, out: Path
) -> None:
    answer = reply.Answer(kind="received", text="We have it.")
    made = reply.create(desk, case.case_id, answer, out)
    record = sent.get(defender, case.report_id)
    identity = HybridIdentity.from_string(record.reply_identity)

    def edit(entries: dict[str, bytes]) -> None:
        entries["data/reply.json"] = forge.changed(entries["data/reply.json"], training=False)

    to = [identity.recipient()]
    path = forge.resealed(made.path, identity, own_card.keys.signing, to, out, edit)
    with pytest.raises(InputError, match="reply-wrong-mode"):
        reply.take_in(defender, path)
    assert not sent.get(defender, case.report_id).replies
    assert reply.take_in(defender, made.path).outcome == "attached"


def test_a_record_of_the_other_kind_is_refused() -> None:
    """JSON files, as every other way in."""
    practice, real = line.incident(country="XW"), line.incident(country="FR")
    assert record_files.checked(practice, training=True)
    assert record_files.checked(real, training=False)
    for value, training in ((practice, False), (real, True)):
        with pytest.raises(AppError, match="incident-invalid"):
            record_files.checked(value, training=training)
    assert record_files.checked(line.incident(country="CH"), training=True)
    blamed = {**line.incident(), "alleged_perpetrators": [{"country": "CH"}]}
    with pytest.raises(AppError, match="incident-invalid"):
        record_files.checked(blamed, training=True)


def test_a_backup_that_calls_itself_real(
    new_vaults: line.Vaults, defender: Drawer, real_defender: Drawer, out: Path
) -> None:
    line.new_card(defender)
    line.saved(defender, line.incident())
    words = backups.Words.of(backups.held(new_vaults, defender))
    written = backups.write(defender, out)
    with pytest.raises(InputError, match="backup-wrong-mode"):
        words.restore(written.path, real_defender)
    parts = backups.taken_apart(written.path, words)
    parts.header["training"] = False
    edited = backups.put_together(parts, words, out / "edited.age")
    with pytest.raises(InputError, match="backup-wrong-mode"):
        words.restore(edited, real_defender)
    assert not own_cards.every(real_defender)
    assert not real_defender.incidents.list()


def test_one_made_up_country_by_mistake_does_not_cost_the_backup_of_a_real_drawer(
    new_vaults: line.Vaults, real_defender: Drawer, out: Path
) -> None:
    for country in ("XW", "FR"):
        line.saved(real_defender, line.incident(country=country))
    words = backups.Words.of(backups.held(new_vaults, real_defender))
    written = backups.write(real_defender, out)
    fresh = new_vaults.drawer(training=False)
    words.restore(written.path, fresh)
    assert len(fresh.incidents.list()) == 2


@pytest.mark.parametrize("training", [True, False], ids=["practice", "real"])
def test_a_backup_of_records_alone_that_calls_itself_the_other(
    training: bool,
    new_vaults: line.Vaults,
    defender: Drawer,
    real_defender: Drawer,
    out: Path,
) -> None:
    """No card in it says what it is; the State that is blamed does."""
    source, target = (defender, real_defender) if training else (real_defender, defender)
    line.saved(source, line.incident(country="XW" if training else "FR"))
    words = backups.Words.of(backups.held(new_vaults, source))
    written = backups.write(source, out)
    parts = backups.taken_apart(written.path, words)
    parts.header["training"] = not training
    edited = backups.put_together(parts, words, out / "edited.age")
    with pytest.raises(InputError, match="backup-wrong-mode"):
        words.restore(edited, target)
    assert not target.incidents.list()


def test_the_keys_of_the_other_kind_open_no_drawer(filled: Path, tmp_path: Path) -> None:
    """What says what a vault is, with its keys, put before the drawers of another one."""
    training = b'"training":true' in (filled / rules.VAULT_JSON).read_bytes()
    other = vaults.new_vault(tmp_path / "other", training=not training)
    for names in ((rules.VAULT_JSON,), (rules.KEYS,), (rules.VAULT_JSON, rules.KEYS)):
        for giver, taker in ((filled, other), (other, filled)):
            mixed = Path(shutil.copytree(taker, tmp_path / f"{len(names)}{names[0]}{giver.name}"))
            for name in names:
                shutil.copyfile(giver / name, mixed / name)
            assert refused(mixed) not in {"", "closed"}, (names, giver)


def test_what_says_so_in_each_file(report: Sealed, own_card: OwnCard) -> None:
    """The word is inside what was signed, not beside it."""
    entries = line.entries(report.path, own_card)
    assert json.loads(entries["data/report.json"])["training"] is True
    assert b"TRAINING" in entries["data/report.html"]
    body = json.loads(json.loads(own_card.card.file)["body"])
    assert body["training"] is True
