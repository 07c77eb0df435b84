"""Recovery words: made, kept, tested, used; and what a crash or a lie in between leaves."""

from __future__ import annotations

import functools
import multiprocessing
import os
import signal
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from crypto.age import decrypt, encrypt, parse_recipient
from crypto.errors import ShareError
from crypto.keycells import BLOCK_SIZE, CELL_SIZE
from crypto.secret import Secret
from crypto.shares import Share
from defender_app.errors import AppError, InputError, MachineError, UsageError, WrongKeyError
from defender_app.vault import Vault, check, recovery
from defender_app.vault.recovery import NewRecovery
from tests.support.vaults import (
    MOMENT,
    PASSPHRASE,
    SECOND,
    all_bytes,
    full_incident,
    new_vault,
    opened,
)

NEW = "eleven ladders under the moon"
THIRD = "four kites behind the mill"
KIB256 = 256 * 1024


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return new_vault(tmp_path / "v", drawer_size=KIB256)


def kept(folder: Path, needed: int = 2, count: int = 3, phrase: str = PASSPHRASE) -> NewRecovery:
    new = recovery.prepare(needed, count)
    with opened(folder, phrase) as vault:
        recovery.keep(vault, phrase, new)
    return new


def use(folder: Path, shares: Sequence[Share], phrase: str = NEW) -> Vault:
    return recovery.use(folder, shares, phrase, allow_weak_kdf=True, clock=lambda: MOMENT)


def at(folder: Path, moment: datetime, phrase: str = PASSPHRASE) -> Vault:
    return Vault.open(folder, phrase, allow_weak_kdf=True, clock=lambda: moment)


def opens(folder: Path, phrase: str) -> bool:
    try:
        with opened(folder, phrase):
            return True
    except WrongKeyError:
        return False


def cells(folder: Path) -> list[bytes]:
    data = (folder / "keys.bin").read_bytes()
    assert data[:BLOCK_SIZE] == data[BLOCK_SIZE:]
    return [data[start : start + CELL_SIZE] for start in range(0, 8 * CELL_SIZE, CELL_SIZE)]


def test_words_open_the_drawer_and_set_a_new_passphrase(folder: Path) -> None:
    with opened(folder) as vault:
        event = vault.drawer.incidents.save(full_incident())
        assert event.event_id is not None
    new = kept(folder)
    with use(folder, new.shares[1:]) as vault:
        assert vault.drawer.incidents.get(event.event_id).title == event.title
        assert not vault.bound
    assert opens(folder, NEW)
    assert not opens(folder, PASSPHRASE)


def test_any_choice_of_shares_and_again(folder: Path) -> None:
    new = kept(folder, 2, 4)
    for phrase, chosen in ((NEW, new.shares[:2]), (THIRD, new.shares[2:]), (SECOND, new.shares)):
        use(folder, chosen, phrase).lock()
        assert opens(folder, phrase)


def test_one_sheet(folder: Path) -> None:
    new = kept(folder, 1, 1)
    use(folder, new.shares).lock()
    assert opens(folder, NEW)


def test_nothing_is_known_before_they_are_kept(folder: Path) -> None:
    before = cells(folder)
    new = recovery.prepare()
    assert (new.needed, new.count) == (2, 3)
    with opened(folder) as vault:
        assert recovery.state(vault.drawer) is None
        with pytest.raises(WrongKeyError, match="recovery-wrong"):
            recovery.test(vault, new.shares)
    assert cells(folder) == before
    with pytest.raises(WrongKeyError, match="recovery-wrong"):
        use(folder, new.shares)


def test_what_the_drawer_knows(folder: Path) -> None:
    new = kept(folder)
    with opened(folder) as vault:
        known = recovery.state(vault.drawer)
        assert known is not None
        assert (known.needed, known.count) == (2, 3)
        assert (known.made_on, known.tested_on, known.due) == (MOMENT, None, False)
        sealed = encrypt(b"for later", [parse_recipient(known.recipient)])
    assert decrypt(sealed, [recovery.identity_of(new.secret)]) == b"for later"
    assert known.recipient == recovery.recipient_of(new.secret)


def test_neither_the_secret_nor_a_word_is_anywhere_in_the_drawer(folder: Path) -> None:
    new = kept(folder)
    with opened(folder) as vault:
        recovery.test(vault, new.shares)
        stored = b"".join(body for _, body in vault.drawer.documents.all(recovery.KIND))
        seed = recovery.identity_of(new.secret).to_secret_string().encode()
        for secret in (new.secret.reveal(), new.secret.reveal().hex().encode(), seed):
            assert secret not in stored
        # "home" is a member of the note, and a word of the list.
        words = set(new.shares[0].words) - {"home"}
        assert not [word for word in words if f'"{word}"'.encode() in stored]
    shown = all_bytes(folder)
    for share in new.shares:
        assert " ".join(share.words[:3]).encode() not in shown
    assert new.secret.reveal() not in shown


def test_the_folder_shows_a_change_of_one_cell_in_column_one(folder: Path) -> None:
    before = cells(folder)
    kept(folder)
    changed = [place for place, cell in enumerate(cells(folder)) if cell != before[place]]
    assert len(changed) == 1
    assert changed[0] % 2 == 1


def test_testing_changes_the_date_and_no_cell(folder: Path) -> None:
    new = kept(folder)
    before = cells(folder)
    with at(folder, MOMENT + timedelta(days=3)) as vault:
        recovery.test(vault, [new.shares[2], new.shares[0]])
        known = recovery.state(vault.drawer)
        assert known is not None
        assert known.tested_on == MOMENT + timedelta(days=3)
        assert known.made_on == MOMENT
    assert cells(folder) == before
    assert opens(folder, PASSPHRASE)


@pytest.mark.parametrize(("days", "due"), [(29, False), (30, True), (400, True)])
def test_due_after_thirty_days(folder: Path, days: int, due: bool) -> None:
    new = kept(folder)
    later = MOMENT + timedelta(days=days)
    with at(folder, later) as vault:
        known = recovery.state(vault.drawer)
        assert known is not None
        assert known.due is due
        recovery.test(vault, new.shares)
        known = recovery.state(vault.drawer)
        assert known is not None
        assert not known.due
    with at(folder, later + timedelta(days=30)) as vault:
        known = recovery.state(vault.drawer)
        assert known is not None
        assert known.due


def test_new_words_end_the_old_ones(folder: Path) -> None:
    old, new = kept(folder), kept(folder, 3, 5)
    with pytest.raises(WrongKeyError, match="recovery-wrong"):
        use(folder, old.shares)
    with opened(folder) as vault:
        known = recovery.state(vault.drawer)
        assert known is not None
        assert (known.needed, known.count, known.tested_on) == (3, 5, None)
    use(folder, new.shares[1:4]).lock()
    assert opens(folder, NEW)


@pytest.mark.parametrize("current", ["", "wrong", "\ud800", SECOND])
def test_keeping_needs_the_passphrase_of_the_open_drawer(tmp_path: Path, current: str) -> None:
    folder = new_vault(tmp_path / "v", PASSPHRASE, SECOND, drawer_size=KIB256)
    before = cells(folder)
    with opened(folder) as vault:
        with pytest.raises(WrongKeyError) as caught:
            recovery.keep(vault, current, recovery.prepare())
        assert caught.value.code == "passphrase-not-current"
        assert recovery.state(vault.drawer) is None
    assert cells(folder) == before


def test_each_drawer_has_its_own(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", PASSPHRASE, SECOND, drawer_size=KIB256)
    first, second = kept(folder), kept(folder, phrase=SECOND)
    with opened(folder) as vault:
        with pytest.raises(WrongKeyError) as other:
            recovery.test(vault, second.shares)
        with pytest.raises(WrongKeyError) as nobodys:
            recovery.test(vault, recovery.prepare().shares)
        # That there is another drawer is not said.
        assert (other.value.code, other.value.facts) == (nobodys.value.code, nobodys.value.facts)
        recovery.test(vault, first.shares)
    use(folder, second.shares).lock()
    assert opens(folder, PASSPHRASE)
    assert opens(folder, NEW)
    assert not opens(folder, SECOND)


def test_what_cannot_be_set_changes_nothing(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", PASSPHRASE, SECOND, drawer_size=KIB256)
    new = kept(folder)
    before = cells(folder)
    for phrase, code in (
        ("", "passphrase-empty"),
        ("a\x07b", "passphrase-control-character"),
        ("x" * 2000, "passphrase-too-long"),
        (SECOND, "passphrase-in-use"),
        (f"\u200b {SECOND} ", "passphrase-in-use"),
    ):
        with pytest.raises(InputError) as caught:
            use(folder, new.shares, phrase)
        assert caught.value.code == code
    assert cells(folder) == before
    assert opens(folder, PASSPHRASE)


def test_words_that_do_not_do(folder: Path) -> None:
    new, other = kept(folder), recovery.prepare()
    before = cells(folder)
    with pytest.raises(ShareError, match="shares-too-few"):
        use(folder, new.shares[:1])
    with pytest.raises(ShareError, match="share-other-set"):
        use(folder, [new.shares[0], other.shares[1]])
    with pytest.raises(WrongKeyError, match="recovery-wrong"):
        use(folder, other.shares)
    with opened(folder) as vault, pytest.raises(ShareError, match="shares-too-few"):
        recovery.test(vault, new.shares[:1])
    assert cells(folder) == before


@pytest.mark.parametrize(
    "phrase",
    [
        "མི་སེམས་དཀར་པོ་བཞི",
        "ئۇيغۇر تىلى گۈزەل",
        "ภูเขาสูงสี่ลูก",
        "አራት ከፍ ያሉ ተራሮች",
        "四座高山下的河",
        "Ünsichtbär",
    ],
    ids=["tibetan", "uyghur", "thai", "amharic", "chinese", "latin"],
)
def test_new_passphrases_of_any_script(folder: Path, phrase: str) -> None:
    new = kept(folder)
    use(folder, new.shares, f" {phrase}\u200b ").lock()
    assert opens(folder, phrase)


def test_an_old_note_or_one_of_another_drawer_is_not_believed(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", PASSPHRASE, SECOND, drawer_size=KIB256)
    kept(folder)
    with opened(folder) as vault:
        carried = vault.drawer.documents.all(recovery.KIND)
    assert [name for name, _ in carried] == ["in-force"]
    with opened(folder, SECOND) as vault:
        for name, body in carried:
            vault.drawer.documents.put(recovery.KIND, name, body)
        assert recovery.state(vault.drawer) is None


def test_a_damaged_note_is_an_error_of_the_drawer(folder: Path) -> None:
    kept(folder)
    for body in (b"", b"{}", b"\xff", b"[" * 5000, b'{"home":1}', b"null"):
        with opened(folder) as vault:
            vault.drawer.documents.put(recovery.KIND, "in-force", body)
            with pytest.raises(InputError) as caught:
                recovery.state(vault.drawer)
            assert caught.value.code == "drawer-damaged"


def test_after_a_lost_note_the_cell_decides(folder: Path) -> None:
    new = kept(folder, 3, 5)
    with opened(folder) as vault:
        vault.drawer.documents.delete(recovery.KIND, "in-force")
        assert recovery.state(vault.drawer) is None
        recovery.test(vault, new.shares[1:4])
        known = recovery.state(vault.drawer)
        assert known is not None
        assert (known.needed, known.count) == (3, 4)
        assert known.recipient == recovery.recipient_of(new.secret)


def _until(step: int, folder: str, new_words: list[str], done: str) -> None:
    """Keep new words, and die at the n-th time something is made durable."""
    left = step
    sync = os.fsync

    def counted(handle: int) -> None:
        nonlocal left
        sync(handle)
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    from crypto.shares import combine, read_share  # noqa: PLC0415 - in the child only

    made = tuple(read_share(line) for line in new_words)
    new = NewRecovery(combine(made), made, made[0].needed)
    with opened(Path(folder)) as vault:
        os.fsync = counted  # type: ignore[assignment] # counts and does the same
        recovery.keep(vault, PASSPHRASE, new)
        os.fsync = sync
        Path(done).write_text("kept", encoding="ascii")


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
@pytest.mark.parametrize("step", range(1, 4))
def test_killed_while_keeping_one_of_the_two_sets_opens(
    folder: Path, tmp_path: Path, step: int
) -> None:
    old, new = kept(folder), recovery.prepare(3, 4)
    with opened(folder) as vault:
        recovery.test(vault, old.shares)
    done = tmp_path / "done"
    lines = [" ".join(share.words) for share in new.shares]
    child = multiprocessing.get_context("fork").Process(
        target=functools.partial(_until, step, str(folder), lines, str(done))
    )
    child.start()
    child.join(60)
    with opened(folder) as vault:
        assert not check(vault)
        before = recovery.state(vault.drawer)
        assert before is not None
        # Nobody may rely on a test of words that perhaps do not open any more.
        assert done.exists() or (before.tested_on is None and before.due)
        opening = []
        for made in (old, new):
            try:
                recovery.test(vault, made.shares)
            except WrongKeyError:
                continue
            opening.append(made)
        (found,) = opening
        known = recovery.state(vault.drawer)
        assert known is not None
        # Whatever the drawer had noted, after the test it is the truth.
        assert known.recipient == recovery.recipient_of(found.secret)
        assert (known.needed, known.count) == (found.needed, found.count)
        assert found is new or not done.exists()
    use(folder, found.shares).lock()
    assert opens(folder, NEW)


def test_a_full_drawer_still_gets_its_new_passphrase(folder: Path) -> None:
    new = kept(folder)
    with opened(folder) as vault:
        size = 40_000
        while size > 200:
            try:
                vault.drawer.documents.put("filler", os.urandom(8).hex(), os.urandom(size))
            except AppError:
                size //= 2
    use(folder, new.shares).lock()
    assert opens(folder, NEW)


def test_a_locked_vault(folder: Path) -> None:
    vault = opened(folder)
    vault.lock()
    with pytest.raises(UsageError, match="vault-locked"):
        recovery.keep(vault, PASSPHRASE, recovery.prepare())
    with pytest.raises(UsageError, match="vault-locked"):
        recovery.test(vault, recovery.prepare().shares)


def test_while_it_is_open_elsewhere(folder: Path) -> None:
    new = kept(folder)
    with opened(folder), pytest.raises(UsageError, match="vault-in-use"):
        use(folder, new.shares)


def test_a_secret_that_shows_nothing(folder: Path) -> None:
    new = kept(folder)
    text = repr(new) + repr(Secret(b"x"))
    assert new.secret.reveal().hex() not in text
    assert not [word for word in new.shares[0].words if f" {word}" in text]


def test_a_change_that_fails_leaves_the_old_words(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = kept(folder), recovery.prepare()
    before = cells(folder)
    with opened(folder) as vault:
        recovery.test(vault, old.shares)
        commits = 0
        commit = type(vault.drawer.database).commit

        def second_fails(database: object) -> None:
            nonlocal commits
            commits += 1
            if commits == 2:
                raise MachineError("disk-full")
            commit(database)  # type: ignore[arg-type] # the very same database

        monkeypatch.setattr(type(vault.drawer.database), "commit", second_fails)
        with pytest.raises(MachineError, match="disk-full"):
            recovery.keep(vault, PASSPHRASE, new)
        monkeypatch.undo()
        assert cells(folder) == before
        known = recovery.state(vault.drawer)
        assert known is not None
        assert known.tested_on is None
        recovery.test(vault, old.shares)
        known = recovery.state(vault.drawer)
        assert known is not None
        assert known.tested_on == MOMENT
    use(folder, old.shares).lock()


def test_words_that_ended_are_forgotten(folder: Path) -> None:
    kept(folder)
    with opened(folder) as vault:
        recovery.end(vault.drawer)
        assert recovery.state(vault.drawer) is None
        assert not vault.drawer.documents.all(recovery.KIND)
        recovery.end(vault.drawer)
