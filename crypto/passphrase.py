"""From what a person types to keys (docs/formats.md 5.3).

The passphrase becomes bytes in one way whatever the keyboard, then Argon2id (RFC 9106, libsodium)
makes it expensive to guess, and HKDF-SHA-256 (RFC 5869) separates the keys.
"""

from __future__ import annotations

import secrets
import time
import unicodedata
from dataclasses import dataclass
from typing import Final

import nacl.exceptions
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from nacl.bindings import crypto_pwhash_alg, crypto_pwhash_ALG_ARGON2ID13

from crypto.errors import PassphraseError, ResourceError, UnsupportedError
from crypto.secret import Secret

MAX_BYTES: Final = 1_024
SALT_SIZE: Final = 32
KEY_SIZE: Final = 32

_ARGON2_SALT_SIZE: Final = 16
_MIB_IN_KIB: Final = 1_024
_LEAST_MEMORY_KIB: Final = 8
_PREFERRED_MEMORY_KIB: Final = 256 * _MIB_IN_KIB
_FALLBACK_MEMORY_KIB: Final = 64 * _MIB_IN_KIB
_PREFERRED_MIN_PASSES: Final = 3
_FALLBACK_MIN_PASSES: Final = 8
_MAX_WRITTEN_PASSES: Final = 12
_TARGET_SECONDS: Final = 1.0

# Soft hyphen, zero-width and direction marks, invisible operators, byte order mark.
_INVISIBLE: Final = dict.fromkeys(
    [0x00AD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF]
)
# The Unicode property White_Space; str.strip() without it would also take U+001C to U+001F.
_WHITE_SPACE: Final = "".join(
    map(
        chr,
        [
            *range(0x09, 0x0E),
            *(0x20, 0x85, 0xA0, 0x1680),
            *range(0x2000, 0x200B),
            *(0x2028, 0x2029, 0x202F, 0x205F, 0x3000),
        ],
    )
)
# NFKC composes at most four code points into one, so more can never fit into MAX_BYTES.
# Checked before NFKC, whose work on a long run of marks is quadratic.
_MAX_CODE_POINTS: Final = 4 * MAX_BYTES


def normalise(text: str) -> bytes:
    """Return the bytes of a passphrase as typed: 1 to 1,024, UTF-8, NFKC, trimmed.

    For opening; what :func:`check_new` refuses beyond that passes, since it simply opens nothing.

    Raises:
        PassphraseError: ``surrogate``, ``empty``, ``too-long``.
    """
    return _normal_text(text).encode("utf-8")


def normalised_differs(text: str) -> bool:
    """Tell whether the passphrase in use is another one than the characters typed.

    Raises:
        PassphraseError: as :func:`normalise`.
    """
    return _normal_text(text) != text


def check_new(text: str) -> bytes:
    """Return the bytes of a passphrase that may be set.

    Raises:
        PassphraseError: as :func:`normalise`; ``control-character`` and ``unassigned`` (a code
            point that this Unicode version does not know, whose normal form may still change).
    """
    normal = _normal_text(text)
    categories = {unicodedata.category(character) for character in normal}
    if "Cc" in categories:
        raise PassphraseError("control-character")
    if "Cn" in categories:
        raise PassphraseError("unassigned")
    return normal.encode("utf-8")


def _normal_text(text: str) -> str:
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise PassphraseError("surrogate")
    visible = text.translate(_INVISIBLE).strip(_WHITE_SPACE)
    if len(visible) > _MAX_CODE_POINTS:
        raise PassphraseError("too-long", limit=MAX_BYTES)
    normal = unicodedata.normalize("NFKC", visible).strip(_WHITE_SPACE)
    if not normal:
        raise PassphraseError("empty")
    if len(normal.encode("utf-8")) > MAX_BYTES:
        raise PassphraseError("too-long", limit=MAX_BYTES)
    return normal


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """What one guess costs: memory in KiB, and passes over it."""

    memory_kib: int
    passes: int

    MIN_MEMORY_KIB = 64 * _MIB_IN_KIB
    MAX_MEMORY_KIB = 1_024 * _MIB_IN_KIB
    MIN_PASSES = 3
    MAX_PASSES = 20
    MAX_WORK_KIB = 8 * 1_024 * _MIB_IN_KIB

    def check(self, *, allow_weak: bool = False) -> None:
        """Refuse what is too weak to write or too much to derive.

        Args:
            allow_weak: accept less than the lower limits; only tests do.

        Raises:
            UnsupportedError: ``kdf-cost``.
        """
        least_memory = _LEAST_MEMORY_KIB if allow_weak else self.MIN_MEMORY_KIB
        least_passes = 1 if allow_weak else self.MIN_PASSES
        if (
            not least_memory <= self.memory_kib <= self.MAX_MEMORY_KIB
            or not least_passes <= self.passes <= self.MAX_PASSES
            or self.memory_kib * self.passes > self.MAX_WORK_KIB
        ):
            raise UnsupportedError("kdf-cost", memory_kib=self.memory_kib, passes=self.passes)


@dataclass(frozen=True, slots=True)
class PassphraseKeys:
    """The two candidates for column 0 of the key cells, 32 bytes each."""

    k_pass: Secret
    k_device: Secret


def calibrate() -> KdfParameters:
    """Measure this machine and choose parameters that take about one second.

    256 MiB and 3 to 12 passes; where that memory cannot be had, 64 MiB and 8 to 12 passes.

    Raises:
        ResourceError: ``kdf-memory``, if not even 64 MiB can be had.
    """
    try:
        return _calibrate(KdfParameters(_PREFERRED_MEMORY_KIB, _PREFERRED_MIN_PASSES))
    except ResourceError:
        return _calibrate(KdfParameters(_FALLBACK_MEMORY_KIB, _FALLBACK_MIN_PASSES))


def _calibrate(least: KdfParameters) -> KdfParameters:
    start = time.perf_counter()
    _argon2id(b"calibration", bytes(_ARGON2_SALT_SIZE), least)
    return _raised(least, time.perf_counter() - start)


def _raised(least: KdfParameters, seconds: float) -> KdfParameters:
    """Raise the passes to about one second, given how long the least ones took."""
    wanted = round(_TARGET_SECONDS * least.passes / max(seconds, 1e-9))
    passes = min(max(least.passes, wanted), _MAX_WRITTEN_PASSES)
    return KdfParameters(least.memory_kib, passes)


def derive(
    passphrase: bytes, salt: bytes, params: KdfParameters, device_secret: Secret | None
) -> PassphraseKeys:
    """Derive the keys of a passphrase; takes the time and memory that ``params`` says.

    The upper limits of :meth:`KdfParameters.check` always hold here. The lower ones are the
    caller's to check first, since only it knows whether weak parameters are allowed.

    Args:
        passphrase: from :func:`normalise` or :func:`check_new`.
        salt: the 32 bytes of the vault.
        params: the cost.
        device_secret: 32 bytes, or none; then ``k_device`` is random, so that the same number
            of keys is tried with or without one.

    Raises:
        UnsupportedError: ``kdf-cost``, without deriving.
        ResourceError: ``kdf-memory``: the machine cannot give the memory.
    """
    _require_size("salt", salt, SALT_SIZE)
    params.check(allow_weak=True)
    if device_secret is not None:
        _require_size("device secret", device_secret.reveal(), KEY_SIZE)
    k0 = _argon2id(passphrase, salt[:_ARGON2_SALT_SIZE], params)
    if device_secret is None:
        k_device = Secret(secrets.token_bytes(KEY_SIZE))
    else:
        k_device = _hkdf(k0 + device_secret.reveal(), salt, b"defender-vault/v1/passphrase+device")
    return PassphraseKeys(_hkdf(k0, salt, b"defender-vault/v1/passphrase"), k_device)


def recovery_key(r: Secret, salt: bytes) -> Secret:
    """Derive the key of column 1 from a recovery secret (32 bytes) and the vault's salt (32)."""
    _require_size("salt", salt, SALT_SIZE)
    _require_size("recovery secret", r.reveal(), KEY_SIZE)
    return _hkdf(r.reveal(), salt, b"defender-vault/v1/recovery")


def recovery_recipient_seed(r: Secret) -> Secret:
    """Derive the seed (32 bytes) of the hybrid recovery recipient (docs/formats.md 5.4)."""
    _require_size("recovery secret", r.reveal(), KEY_SIZE)
    return _hkdf(r.reveal(), b"", b"defender-vault/v1/recovery-recipient")


def _argon2id(passphrase: bytes, salt: bytes, params: KdfParameters) -> bytes:
    memory = params.memory_kib * 1_024
    algorithm = crypto_pwhash_ALG_ARGON2ID13
    try:
        return crypto_pwhash_alg(KEY_SIZE, passphrase, salt, params.passes, memory, algorithm)
    except (nacl.exceptions.RuntimeError, MemoryError):
        # With parameters in range libsodium fails for one reason only.
        raise ResourceError("kdf-memory", memory_kib=params.memory_kib) from None


def _hkdf(key: bytes, salt: bytes, info: bytes) -> Secret:
    return Secret(HKDF(algorithm=SHA256(), length=KEY_SIZE, salt=salt, info=info).derive(key))


def _require_size(what: str, value: bytes, size: int) -> None:
    if len(value) != size:
        raise ValueError(f"{what}: {size} bytes expected, not {len(value)}")
