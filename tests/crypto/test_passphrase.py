from __future__ import annotations

import hashlib
import hmac
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import passphrase
from crypto.errors import PassphraseError, UnsupportedError
from crypto.passphrase import (
    KdfParameters,
    PassphraseKeys,
    calibrate,
    check_new,
    derive,
    normalise,
    normalised_differs,
    recovery_key,
    recovery_recipient_seed,
)
from crypto.secret import Secret

SALT = bytes(range(32))
WEAK = KdfParameters(memory_kib=256, passes=3)
DEVICE = Secret(b"\xdd" * 32)
RECOVERY = Secret(b"R" * 32)
MIB = 1_024
REMOVED = [0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF]
WHITE_SPACE = [*range(0x09, 0x0E), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B)]
WHITE_SPACE += [0x2028, 0x2029, 0x202F, 0x205F, 0x3000]


def code_of(text: str, *, new: bool = False) -> str:
    with pytest.raises(PassphraseError) as caught:
        (check_new if new else normalise)(text)
    return caught.value.code


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("correct horse", b"correct horse"),
        ("  correct  horse \t\n", b"correct  horse"),
        ("u\u0308ber", "über".encode()),
        ("\u212bngstro\u0308m", "Ångström".encode()),
        ("\ufb01n\uff11", b"fin1"),
        ("a\u00a0b\u3000c", b"a b c"),
        ("བོད་", "བོད་".encode()),
        ("\ufeffpass\u200bword\u00ad", b"password"),
        ("pass\u200d\u2060\u206f\u202eword", b"password"),
        ("u\u200d\u0308", "ü".encode()),
        ("\u200b \u00a0x\u2003\u200b", b"x"),
        ("\u1100\u1161\u11a8", "각".encode()),
        ("\x1cpass\x1f", b"\x1cpass\x1f"),
        ("\u180epass", "\u180epass".encode()),
    ],
)
def test_normalises(typed: str, used: bytes) -> None:
    assert normalise(typed) == used


@pytest.mark.parametrize("point", REMOVED)
def test_each_invisible_code_point_is_removed(point: int) -> None:
    assert normalise(f"{chr(point)}a{chr(point)}b{chr(point)}") == b"ab"


@pytest.mark.parametrize("point", WHITE_SPACE)
def test_each_white_space_is_trimmed(point: int) -> None:
    assert normalise(f"{chr(point)}ab{chr(point)}") == b"ab"
    assert code_of(chr(point)) == "empty"


def test_no_other_code_point_is_removed_or_trimmed() -> None:
    gone = set(REMOVED) | set(WHITE_SPACE)
    for point in range(0x110000):
        if 0xD800 <= point <= 0xDFFF or point in gone:
            continue
        normal = unicodedata.normalize("NFKC", chr(point)).strip("".join(map(chr, WHITE_SPACE)))
        if normal:
            assert normalise(chr(point)) == normal.encode()


@pytest.mark.parametrize("text", ["", " ", "\u200b", "\ufeff\u00ad \u3000", "\u00a0\n"])
def test_nothing_left_is_refused(text: str) -> None:
    assert code_of(text) == "empty"
    assert code_of(text, new=True) == "empty"


def test_the_limit_counts_bytes_of_the_normal_form() -> None:
    assert len(normalise("x" * 1_024)) == 1_024
    assert len(normalise("  " + "\u200bx" * 1_024 + " " * 10_000)) == 1_024
    assert len(normalise("\u1100\u1161\u11a8" * 341)) == 1_023
    assert len(normalise("\u03b1\u0313\u0300\u0345" * 341)) == 1_023
    assert code_of("x" * 1_025) == "too-long"
    assert code_of("ü" * 513) == "too-long"
    assert code_of("\ufdfa" * 40) == "too-long"


def test_no_composition_joins_more_than_four_code_points() -> None:
    longest = max(
        len(unicodedata.normalize("NFD", chr(point)))
        for point in range(0x110000)
        if not 0xAC00 <= point <= 0xD7A3
    )
    assert longest <= 4


@pytest.mark.parametrize("text", ["\u0301\u0316" * 3_000_000, "x" * 10_000_000])
def test_a_passphrase_of_megabytes_is_refused_at_once(text: str) -> None:
    assert code_of(text) == "too-long"


@pytest.mark.parametrize("text", ["a\udfff", "\ud83d\ude00"])
def test_lone_surrogates_are_refused(text: str) -> None:
    assert code_of(text) == "surrogate"
    assert code_of(text, new=True) == "surrogate"
    with pytest.raises(PassphraseError):
        normalised_differs(text)


@pytest.mark.parametrize("text", ["a\0b", "a\tb", "a\nb", "\x1ca", "a\x7f", "a\x80b", "a\x85b"])
def test_control_characters_cannot_be_set_but_are_tried(text: str) -> None:
    assert code_of(text, new=True) == "control-character"
    assert normalise(text)


@pytest.mark.parametrize("text", ["a\u0378", "\uffff", "\U0001fffe", "\U000e0080", "\ufdd0"])
def test_unassigned_code_points_cannot_be_set_but_are_tried(text: str) -> None:
    assert code_of(text, new=True) == "unassigned"
    assert normalise(text)


@pytest.mark.parametrize("text", ["pass\n", "\tpass", "pass\u2028", "\u2065pass", "བོད་ 3\ue000"])
def test_what_normalising_takes_away_can_be_set(text: str) -> None:
    assert check_new(text) == normalise(text)


@pytest.mark.parametrize(
    ("text", "differs"),
    [("plain", False), ("über", False), ("u\u0308ber", True), (" x", True), ("x\u200b", True)],
)
def test_says_when_other_characters_are_used(text: str, *, differs: bool) -> None:
    assert normalised_differs(text) is differs


def test_errors_do_not_show_the_passphrase() -> None:
    with pytest.raises(PassphraseError) as caught:
        check_new("hunter2\0")
    assert "hunter2" not in f"{caught.value!r} {caught.value} {caught.value.facts}"


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=600))
def test_normalising_twice_changes_nothing(text: str) -> None:
    try:
        normal = normalise(text)
    except PassphraseError:
        return
    assert 1 <= len(normal) <= 1_024
    assert normalise(normal.decode()) == normal
    assert not normalised_differs(normal.decode())


def test_known_answers() -> None:
    # Computed with @noble/hashes 2.4.0 (argon2id, hkdf), an implementation of its own.
    keys = derive(b"correct horse battery staple", SALT, WEAK, DEVICE)
    assert keys.k_pass.reveal().hex() == (
        "daa78572a3bd5c4d46f7b33c0f273b46d1ea20456289e510c2b0f54199620bce"
    )
    assert keys.k_device.reveal().hex() == (
        "ecd2655375d5f47c4d38c6ecdbd706c694d4b14521ee45e0b7b4fdc46bf529bd"
    )
    assert recovery_key(RECOVERY, SALT).reveal().hex() == (
        "1a2cd3e50c6499e106b0ba49da9fac429d8069ce82f8c1b8a68962b1dfa0f438"
    )
    assert recovery_recipient_seed(RECOVERY).reveal().hex() == (
        "ff993a1b2b3c8bfb27e86868ea3b9da3f36f3f92db1a5fcf32b0ca98a8ef453b"
    )


def hkdf_by_hand(key: bytes, salt: bytes, info: bytes) -> bytes:
    extracted = hmac.digest(salt or bytes(32), key, hashlib.sha256)
    return hmac.digest(extracted, info + b"\x01", hashlib.sha256)


def test_keys_are_hkdf_of_the_stretched_passphrase() -> None:
    k0 = bytes.fromhex("19bc829fd8a9a5a984947bccf2f0e74cb99b546ddfd455123d6807772aaf4c1d")
    keys = derive(b"correct horse battery staple", SALT, WEAK, DEVICE)
    assert keys.k_pass == Secret(hkdf_by_hand(k0, SALT, b"defender-vault/v1/passphrase"))
    assert keys.k_device == Secret(
        hkdf_by_hand(k0 + DEVICE.reveal(), SALT, b"defender-vault/v1/passphrase+device")
    )
    seed = hkdf_by_hand(RECOVERY.reveal(), b"", b"defender-vault/v1/recovery-recipient")
    assert recovery_recipient_seed(RECOVERY) == Secret(seed)


def test_without_a_device_secret_the_second_key_is_random() -> None:
    one, two = (derive(b"x", SALT, WEAK, None) for _ in range(2))
    assert one.k_pass == two.k_pass == derive(b"x", SALT, WEAK, DEVICE).k_pass
    assert one.k_device != two.k_device
    assert len(one.k_device.reveal()) == 32


def test_every_input_changes_the_keys() -> None:
    base = derive(b"x", SALT, WEAK, DEVICE)
    others = [
        derive(b"y", SALT, WEAK, DEVICE),
        derive(b"x\0", SALT, WEAK, DEVICE),
        derive(b"x", bytes([1]) + SALT[1:], WEAK, DEVICE),
        derive(b"x", SALT[:31] + b"\0", WEAK, DEVICE),
        derive(b"x", SALT, KdfParameters(257, 3), DEVICE),
        derive(b"x", SALT, KdfParameters(256, 4), DEVICE),
    ]
    assert all(base.k_pass != other.k_pass for other in others)
    assert all(base.k_device != other.k_device for other in others)
    assert base.k_device != derive(b"x", SALT, WEAK, Secret(bytes(32))).k_device


def test_a_derivation_at_the_lower_limit_works() -> None:
    keys = derive(b"x", SALT, KdfParameters(64 * MIB, 3), None)
    assert len(keys.k_pass.reveal()) == 32


@pytest.mark.parametrize(
    ("memory", "passes"),
    [(64 * MIB, 3), (64 * MIB, 20), (256 * MIB, 12), (1_024 * MIB, 8), (408 * MIB, 20)],
)
def test_costs_in_range_are_accepted(memory: int, passes: int) -> None:
    KdfParameters(memory, passes).check()
    KdfParameters(memory, passes).check(allow_weak=True)


@pytest.mark.parametrize(
    ("memory", "passes"),
    [(64 * MIB - 1, 3), (64 * MIB, 2), (8, 1), (256, 3), (64 * MIB - 1, 20)],
)
def test_weak_costs_are_accepted_only_when_allowed(memory: int, passes: int) -> None:
    params = KdfParameters(memory, passes)
    with pytest.raises(UnsupportedError) as caught:
        params.check()
    assert caught.value.code == "kdf-cost"
    params.check(allow_weak=True)


@pytest.mark.parametrize(
    ("memory", "passes"),
    [
        (1_024 * MIB + 1, 3),
        (64 * MIB, 21),
        (1_024 * MIB, 9),
        (410 * MIB, 20),
        (2**40, 2**40),
        (7, 3),
        (0, 3),
        (-1, 3),
        (64 * MIB, 0),
        (-64 * MIB, -3),
    ],
)
def test_impossible_costs_are_refused_without_deriving(memory: int, passes: int) -> None:
    params = KdfParameters(memory, passes)
    for allow_weak in (False, True):
        with pytest.raises(UnsupportedError):
            params.check(allow_weak=allow_weak)
    with pytest.raises(UnsupportedError):
        derive(b"x", SALT, params, None)


@pytest.mark.parametrize("size", [0, 16, 31, 33])
def test_salts_and_secrets_of_another_size_are_a_mistake(size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        derive(b"x", bytes(size), WEAK, None)
    with pytest.raises(ValueError, match="32 bytes"):
        derive(b"x", SALT, WEAK, Secret(bytes(size)))
    with pytest.raises(ValueError, match="32 bytes"):
        recovery_key(RECOVERY, bytes(size))
    with pytest.raises(ValueError, match="32 bytes"):
        recovery_key(Secret(bytes(size)), SALT)
    with pytest.raises(ValueError, match="32 bytes"):
        recovery_recipient_seed(Secret(bytes(size)))


def test_keys_show_nothing() -> None:
    keys = PassphraseKeys(Secret(b"k" * 32), Secret(b"d" * 32))
    assert repr(keys) == "PassphraseKeys(k_pass=<secret>, k_device=<secret>)"


def test_calibration_stays_within_what_is_written() -> None:
    params = calibrate()
    params.check()
    assert params.memory_kib == 256 * MIB
    assert 3 <= params.passes <= 12


@pytest.mark.parametrize(
    ("least", "seconds", "passes"),
    [
        (KdfParameters(256 * MIB, 3), 0.3, 10),
        (KdfParameters(256 * MIB, 3), 0.5, 6),
        (KdfParameters(256 * MIB, 3), 30.0, 3),
        (KdfParameters(256 * MIB, 3), 0.0, 12),
        (KdfParameters(64 * MIB, 8), 0.8, 10),
        (KdfParameters(64 * MIB, 8), 9.0, 8),
    ],
)
def test_passes_are_raised_to_about_a_second(
    least: KdfParameters, seconds: float, passes: int
) -> None:
    assert passphrase._raised(least, seconds) == KdfParameters(least.memory_kib, passes)


LITTLE_MEMORY = """
import resource
from crypto.errors import ResourceError
from crypto.passphrase import KdfParameters, calibrate, derive
derive(b"x", bytes(32), KdfParameters(64, 1), None)
with open("/proc/self/statm") as statm:
    used = int(statm.read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 2**27, used + 2**27))
try:
    derive(b"x", bytes(32), KdfParameters(256 * 1024, 3), None)
except ResourceError as error:
    print(error)
params = calibrate()
print(params.memory_kib, 8 <= params.passes <= 12)
params.check()
resource.setrlimit(resource.RLIMIT_AS, (used + 2**25, used + 2**25))
try:
    calibrate()
except ResourceError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits the address space the Linux way")
def test_memory_that_cannot_be_had_is_the_machines_fault() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LITTLE_MEMORY], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "kdf-memory memory_kib=262144",
        "65536 True",
        "kdf-memory memory_kib=65536",
    ]
