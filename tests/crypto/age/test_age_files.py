"""Whole age files: sealed, opened, damaged."""

from __future__ import annotations

import copy
import io
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.age import (
    DecryptReader,
    EncryptWriter,
    FileKeyIdentity,
    HybridIdentity,
    Identity,
    ScryptIdentity,
    ScryptRecipient,
    SeekableReader,
    X25519Identity,
    armor,
    b64,
    decrypt,
    encrypt,
    header,
    sealed_size,
)
from crypto.age.header import Header, Stanza
from crypto.age.source import Source
from crypto.age.unseal import header_mac
from crypto.errors import (
    AgeError,
    CryptoError,
    HeaderTamperedError,
    MalformedHeaderError,
    NoMatchingKeyError,
    UnsupportedError,
    UnsupportedHeaderError,
)
from crypto.secret import Secret

HYBRID = HybridIdentity.from_seed(bytes(range(32)))
CLASSIC = X25519Identity(bytes(range(32)))
PASSPHRASE = "only for this test ä"


def scrypt_file(data: bytes = b"data", work_factor: int = 2) -> bytes:
    return encrypt(data, [ScryptRecipient(PASSPHRASE, work_factor)])


@pytest.mark.parametrize("armored", [True, False])
@pytest.mark.parametrize("size", [0, 1, 65536, 200_000])
@pytest.mark.parametrize("identity", [HYBRID, CLASSIC], ids=["hybrid", "classic"])
def test_goes_round(identity: HybridIdentity | X25519Identity, size: int, *, armored: bool) -> None:
    data = bytes(i & 255 for i in range(size))
    sealed = encrypt(data, [identity.recipient()], armored=armored)
    assert sealed.startswith(b"-----BEGIN" if armored else b"age-encryption.org/v1\n")
    assert decrypt(sealed, [identity]) == data
    assert decrypt(sealed, [identity], armored=armored) == data


def test_the_size_is_that_of_the_format_page() -> None:
    sealed = encrypt(bytes(100_000), [HYBRID.recipient()])
    assert len(sealed) == 1627 + 16 + sealed_size(100_000) == 1627 + 16 + 100_000 + 16 * 2


def test_files_for_several_recipients() -> None:
    others = [HybridIdentity.generate() for _ in range(3)]
    sealed = encrypt(b"x", [HYBRID.recipient(), *(other.recipient() for other in others)])
    for identity in (HYBRID, *others):
        assert decrypt(sealed, [X25519Identity.generate(), identity]) == b"x"
    with pytest.raises(NoMatchingKeyError):
        decrypt(sealed, [HybridIdentity.generate(), CLASSIC])
    with pytest.raises(NoMatchingKeyError):
        decrypt(sealed, [])


def test_passphrases_are_taken_as_they_are() -> None:
    sealed = scrypt_file()
    for same in (PASSPHRASE, PASSPHRASE.encode(), Secret(PASSPHRASE.encode())):
        assert decrypt(sealed, [ScryptIdentity(same)]) == b"data"
    for other in (PASSPHRASE + "\n", PASSPHRASE.replace("ä", "a\u0308"), ""):
        with pytest.raises(NoMatchingKeyError):
            decrypt(sealed, [ScryptIdentity(other)])


def test_the_work_factor_that_is_written_without_asking() -> None:
    sealed = encrypt(b"x", [ScryptRecipient(PASSPHRASE)])
    assert header_of(sealed).stanzas[0].args[2] == "18"
    assert decrypt(sealed, [ScryptIdentity(PASSPHRASE)]) == b"x"


def header_of(sealed: bytes) -> Header:
    return header.read(Source(io.BytesIO(sealed)))


def with_stanzas(stanzas: list[Stanza], mac: bytes = bytes(32)) -> bytes:
    return Header(tuple(stanzas), mac, header.covered_bytes(stanzas)).to_bytes() + bytes(32)


@pytest.mark.parametrize(
    ("recipients", "code"),
    [
        ([], "no-recipient"),
        ([HYBRID.recipient(), CLASSIC.recipient()], "mixed-recipients"),
        ([ScryptRecipient("a", 1), ScryptRecipient("b", 1)], "scrypt-not-alone"),
        ([ScryptRecipient("a", 1), CLASSIC.recipient()], "scrypt-not-alone"),
        ([HYBRID.recipient(), ScryptRecipient("a", 1)], "scrypt-not-alone"),
        ([CLASSIC.recipient()] * 33, "too-many-recipients"),
    ],
)
def test_recipients_that_are_never_written(recipients: list[object], code: str) -> None:
    out = io.BytesIO()
    with pytest.raises(UnsupportedError) as caught:
        EncryptWriter(out, recipients)  # type: ignore[arg-type]
    assert caught.value.code == code
    assert out.getvalue() == b""


def test_32_recipients_of_the_largest_kind_fit() -> None:
    sealed = encrypt(b"x", [HYBRID.recipient()] * 32)
    assert decrypt(sealed, [HYBRID]) == b"x"


def test_a_mixed_file_of_somebody_else_opens() -> None:
    file_key = bytes(16)
    stanzas = [CLASSIC.recipient().wrap(file_key), HYBRID.recipient().wrap(file_key)]
    mac = header_mac(file_key, header.covered_bytes(stanzas))
    sealed = with_stanzas(stanzas, mac)
    for identity in (HYBRID, CLASSIC):
        # The payload is zeros: the header is accepted, the chunk is not.
        with pytest.raises(AgeError, match="chunk"):
            decrypt(sealed, [identity])


@pytest.mark.parametrize("work_factor", [0, -1, 23, 64])
def test_work_factors_that_are_never_written(work_factor: int) -> None:
    with pytest.raises(UnsupportedError):
        ScryptRecipient("x", work_factor)


class Underivable(ScryptIdentity):
    def unwrap(self, stanzas: object) -> bytes | None:
        raise AssertionError(stanzas)


@pytest.mark.parametrize(
    ("text", "limit", "kind"),
    [
        ("21", 20, UnsupportedHeaderError),
        ("23", 22, UnsupportedHeaderError),
        ("100", 99, UnsupportedHeaderError),
        ("9" * 5000, 22, UnsupportedHeaderError),
        ("0", 22, MalformedHeaderError),
        ("010", 22, MalformedHeaderError),
        ("+10", 22, MalformedHeaderError),
        ("-10", 22, MalformedHeaderError),
        ("0x1", 22, MalformedHeaderError),
        ("1e1", 22, MalformedHeaderError),
        ("1_0", 22, MalformedHeaderError),
        ("10.", 22, MalformedHeaderError),
    ],
)
def test_work_is_refused_before_it_is_done(text: str, limit: int, kind: type[CryptoError]) -> None:
    stanza = Stanza(("scrypt", b64.encode(bytes(16)).decode(), text), bytes(32))
    with pytest.raises(kind) as caught:
        decrypt(with_stanzas([stanza]), [Underivable("x")], max_work_factor=limit)
    assert isinstance(caught.value, MalformedHeaderError)


def test_the_work_factor_accepted_without_asking_is_20() -> None:
    salt = b64.encode(bytes(16)).decode()
    for text, expected in (("20", AssertionError), ("21", UnsupportedHeaderError)):
        sealed = with_stanzas([Stanza(("scrypt", salt, text), bytes(32))])
        with pytest.raises(expected):
            decrypt(sealed, [Underivable("x")])


def test_a_reader_that_takes_no_passphrases_derives_nothing() -> None:
    for identities in ([Underivable(PASSPHRASE)], [HYBRID], []):
        with pytest.raises(UnsupportedHeaderError, match="scrypt-not-accepted"):
            decrypt(scrypt_file(), identities, allow_scrypt=False)
    assert decrypt(encrypt(b"x", [HYBRID.recipient()]), [HYBRID], allow_scrypt=False) == b"x"


def test_too_many_identities_are_refused() -> None:
    sealed = encrypt(b"x", [CLASSIC.recipient()])
    many = [X25519Identity.generate() for _ in range(63)]
    assert decrypt(sealed, [*many, CLASSIC]) == b"x"
    with pytest.raises(UnsupportedError, match="too-many-identities"):
        decrypt(sealed, [*many, CLASSIC, CLASSIC])
    with pytest.raises(UnsupportedError, match="too-many-identities"):
        decrypt(sealed, [*many], max_identities=3)


GOOD_X25519 = CLASSIC.recipient().wrap(bytes(16))
GOOD_HYBRID = HYBRID.recipient().wrap(bytes(16))
GOOD_SCRYPT = ScryptRecipient(PASSPHRASE, 1).wrap(bytes(16))
LOW_ORDER = b64.encode(bytes(32)).decode()


def changed(stanza: Stanza, *args: str, body: bytes | None = None) -> Stanza:
    return Stanza(args or stanza.args, stanza.body if body is None else body)


@pytest.mark.parametrize(
    "bad",
    [
        changed(GOOD_X25519, "X25519"),
        changed(GOOD_X25519, *GOOD_X25519.args, "more"),
        changed(GOOD_X25519, "X25519", GOOD_HYBRID.args[1]),
        changed(GOOD_X25519, "X25519", GOOD_X25519.args[1] + "="),
        changed(GOOD_X25519, "X25519", "!" * 43),
        changed(GOOD_X25519, "X25519", LOW_ORDER),
        changed(GOOD_X25519, "X25519", b64.encode(b"\x01" + bytes(31)).decode()),
        changed(GOOD_X25519, body=bytes(31)),
        changed(GOOD_X25519, body=bytes(48)),
        changed(GOOD_X25519, body=b""),
        changed(GOOD_HYBRID, "mlkem768x25519"),
        changed(GOOD_HYBRID, *GOOD_HYBRID.args, "more"),
        changed(GOOD_HYBRID, "mlkem768x25519", GOOD_X25519.args[1]),
        changed(GOOD_HYBRID, "mlkem768x25519", b64.encode(bytes(1121)).decode()),
        changed(GOOD_HYBRID, "mlkem768x25519", b64.encode(bytes(1120)).decode()),
        changed(GOOD_HYBRID, body=bytes(33)),
        changed(GOOD_SCRYPT, *GOOD_SCRYPT.args[:2]),
        changed(GOOD_SCRYPT, *GOOD_SCRYPT.args, "1"),
        changed(GOOD_SCRYPT, "scrypt", b64.encode(bytes(17)).decode(), "1"),
        changed(GOOD_SCRYPT, body=bytes(31)),
    ],
)
def test_stanzas_that_must_be_rejected(bad: Stanza) -> None:
    keys: list[Identity] = [CLASSIC, HYBRID, ScryptIdentity(PASSPHRASE)]
    for identities in (keys, keys[::-1]):
        with pytest.raises(MalformedHeaderError):
            decrypt(with_stanzas([bad]), identities)


def test_a_malformed_stanza_counts_wherever_it_stands() -> None:
    bad = changed(GOOD_X25519, *GOOD_X25519.args, "more")
    for stanzas in ([GOOD_X25519, bad], [bad, GOOD_X25519], [GOOD_HYBRID, bad]):
        with pytest.raises(MalformedHeaderError):
            decrypt(with_stanzas(stanzas), [HYBRID, CLASSIC])
    # Other types are nobody's business here.
    with pytest.raises(HeaderTamperedError):
        decrypt(with_stanzas([GOOD_HYBRID, bad]), [HYBRID])


def test_a_passphrase_stanza_stands_alone() -> None:
    for stanzas in (
        [GOOD_SCRYPT, GOOD_SCRYPT],
        [GOOD_SCRYPT, GOOD_HYBRID],
        [Stanza(("grease",), b""), GOOD_SCRYPT],
    ):
        for identity in (ScryptIdentity(PASSPHRASE), HYBRID, CLASSIC):
            with pytest.raises(MalformedHeaderError, match="scrypt-not-alone"):
                decrypt(with_stanzas(stanzas), [identity])


def test_unknown_stanzas_are_passed_over() -> None:
    grease = [Stanza(("x25519", "y"), bytes(5)), Stanza(("a-grease",), bytes(48))]
    with pytest.raises(NoMatchingKeyError):
        decrypt(with_stanzas(grease), [HYBRID, CLASSIC, ScryptIdentity("x")])
    with pytest.raises(HeaderTamperedError):
        decrypt(with_stanzas([*grease, GOOD_HYBRID]), [HYBRID])


SMALL: dict[str, tuple[bytes, HybridIdentity | X25519Identity]] = {
    "hybrid": (encrypt(bytes(300), [HYBRID.recipient()]), HYBRID),
    "classic": (encrypt(bytes(1800), [CLASSIC.recipient()]), CLASSIC),
}


@pytest.mark.parametrize("kind", SMALL)
def test_every_single_byte_change_is_refused(kind: str) -> None:
    sealed, identity = SMALL[kind]
    assert len(sealed) > 1900
    for position in range(len(sealed)):
        for mask in (0x01, 0x20, 0x80, 0xFF):
            damaged = bytearray(sealed)
            damaged[position] ^= mask
            with pytest.raises(AgeError):
                decrypt(bytes(damaged), [identity])


def test_every_single_byte_change_of_a_passphrase_file_is_refused() -> None:
    sealed = scrypt_file(work_factor=1)
    for position in range(len(sealed)):
        for mask in (0x01, 0x04, 0x80):
            damaged = bytearray(sealed)
            damaged[position] ^= mask
            with pytest.raises(AgeError):
                decrypt(bytes(damaged), [ScryptIdentity(PASSPHRASE)], max_work_factor=5)


@pytest.mark.parametrize("kind", SMALL)
def test_every_truncation_and_insertion_is_refused(kind: str) -> None:
    sealed, identity = SMALL[kind]
    for position in range(len(sealed)):
        for damaged in (sealed[:position], sealed[:position] + b"A" + sealed[position:]):
            with pytest.raises(AgeError):
                decrypt(damaged, [identity])
    for extra in (b"\0", b"\n", sealed):
        with pytest.raises(AgeError):
            decrypt(sealed + extra, [identity])


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.sampled_from([0, 1, 22, 30, 1590, 1627, 1643, 1900]))
def test_garbage_behind_a_good_start_gives_one_kind_of_error(data: bytes, start: int) -> None:
    sealed, identity = SMALL["hybrid"]
    damaged = sealed[:start] + data
    if sealed != damaged:
        with pytest.raises(AgeError):
            decrypt(damaged, [identity, CLASSIC, ScryptIdentity("x")], max_work_factor=5)
        with pytest.raises(AgeError):
            SeekableReader(io.BytesIO(damaged), [identity]).read()


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=300), st.booleans())
def test_anything_sealed_opens(data: bytes, armored: bool) -> None:
    sealed = encrypt(data, [HYBRID.recipient()], armored=armored)
    assert decrypt(sealed, [HYBRID]) == data


def test_a_block_that_fails_leaves_an_incomplete_file() -> None:
    out = io.BytesIO()
    writer = EncryptWriter(out, [HYBRID.recipient()])

    def fail() -> None:
        with writer:
            writer.write(b"x" * 100_000)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    writer.close()
    with pytest.raises(AgeError):
        decrypt(out.getvalue(), [HYBRID])
    with pytest.raises(ValueError, match="closed"):
        writer.write(b"x")


def test_closing_twice_changes_nothing() -> None:
    out = io.BytesIO()
    writer = EncryptWriter(out, [HYBRID.recipient()], armored=True)
    assert writer.write(b"abc") == 3
    writer.close()
    writer.close()
    assert decrypt(out.getvalue(), [HYBRID]) == b"abc"


def test_a_file_can_be_read_back_with_its_file_key() -> None:
    out = io.BytesIO()
    with EncryptWriter(out, [ScryptRecipient("x", 2)], keep_file_key=True) as writer:
        writer.write(b"abc")
    assert writer.file_key is not None
    assert decrypt(out.getvalue(), [FileKeyIdentity(writer.file_key)]) == b"abc"
    with pytest.raises(HeaderTamperedError):
        decrypt(encrypt(b"abc", [HYBRID.recipient()]), [FileKeyIdentity(writer.file_key)])
    assert EncryptWriter(io.BytesIO(), [HYBRID.recipient()]).file_key is None


def test_reading_in_pieces() -> None:
    data = bytes(i & 255 for i in range(150_000))
    reader = DecryptReader(io.BytesIO(encrypt(data, [HYBRID.recipient()])), [HYBRID])
    assert reader.read(0) == b""
    pieces = list(iter(lambda: reader.read(1000), b""))
    assert b"".join(pieces) == data
    assert max(map(len, pieces)) == 1000
    assert reader.read() == b""
    assert not reader.armored


class TestSeekable:
    data = bytes(i * 31 >> 3 & 255 for i in range(3 * 65536 + 77))
    sealed = encrypt(data, [HYBRID.recipient()])

    def open(self, sealed: bytes | None = None) -> SeekableReader:
        return SeekableReader(io.BytesIO(sealed or self.sealed), [HYBRID])

    def test_reads_like_a_file(self) -> None:
        reader, plain = self.open(), io.BytesIO(self.data)
        assert reader.size == len(self.data)
        assert reader.readable()
        assert reader.seekable()
        for offset, whence, count in (
            (0, 0, 10), (65530, 0, 20), (-5, 2, 100), (-100, 1, 7), (131072, 0, 65536),
            (10**9, 0, 5), (0, 0, -1), (3, 0, 0), (-70000, 2, -1), (0, 2, 1),
        ):  # fmt: skip
            assert reader.seek(offset, whence) == plain.seek(offset, whence)
            assert reader.read(count) == plain.read(count)
            assert reader.tell() == plain.tell()
        for offset, whence in ((-1, 0), (-(10**9), 2), (0, 7)):
            with pytest.raises(ValueError, match="seek"):
                reader.seek(offset, whence)

    @pytest.mark.parametrize("size", [0, 1, 65535, 65536, 65537, 131072])
    def test_sizes(self, size: int) -> None:
        reader = self.open(encrypt(bytes(size), [HYBRID.recipient()]))
        assert reader.size == size
        assert reader.read() == bytes(size)

    def test_a_wrong_end_is_refused_before_anything_is_read(self) -> None:
        for cut in (1, 60, 93, 94, 65552 + 93, len(self.sealed) - 1650):
            with pytest.raises(AgeError):
                self.open(self.sealed[:-cut])
        for extra in (b"x", bytes(16), self.sealed):
            with pytest.raises(AgeError):
                self.open(self.sealed + extra)

    def test_a_damaged_chunk_is_refused_when_it_is_read(self) -> None:
        damaged = bytearray(self.sealed)
        damaged[1627 + 16 + 65552 + 5] ^= 1
        reader = self.open(bytes(damaged))
        assert reader.read(65536) == self.data[:65536]
        for _ in range(2):
            with pytest.raises(AgeError):
                reader.read(1)
        reader.seek(2 * 65536)
        assert reader.read() == self.data[2 * 65536 :]

    def test_armor_is_not_taken_for_a_file(self) -> None:
        with pytest.raises(MalformedHeaderError):
            self.open(armor.encode(self.sealed))


@pytest.mark.parametrize(
    "key",
    [HYBRID, CLASSIC, ScryptIdentity("hidden-value"), ScryptRecipient("hidden-value", 1),
     FileKeyIdentity(Secret(b"hidden-value-123"))],
)  # fmt: skip
def test_keys_do_not_show_or_travel(key: object) -> None:
    assert "hidden" not in repr(key)
    assert "AGE-SECRET" not in repr(key) + str(key)
    with pytest.raises(TypeError):
        pickle.dumps(key)
    with pytest.raises(TypeError):
        copy.deepcopy(key)


def test_no_two_files_are_alike() -> None:
    first, second = (encrypt(b"same", [HYBRID.recipient()]) for _ in range(2))
    assert first[22:] != second[22:]
    assert header_of(first).stanzas != header_of(second).stanzas
