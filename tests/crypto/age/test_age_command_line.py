"""``python -m crypto.age`` as a person uses it."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from crypto.age import (
    HybridIdentity,
    ScryptRecipient,
    X25519Identity,
    armor,
    decrypt,
    encrypt,
    parse_identities_file,
)
from tests.support import external
from tests.support.slices import CI
from tests.support.terminal import at_terminal

# Each starts a process, some at a terminal of their own.
pytestmark = CI

HYBRID = HybridIdentity.from_seed(bytes(range(32)))
CLASSIC = X25519Identity(bytes(range(32)))
DATA = b"Westeria\n" * 20_000
COMMAND = [sys.executable, "-m", "crypto.age"]
PASSPHRASE = "Grüße aus Westeria"


def run(*arguments: str | Path, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments],
        input=data,
        capture_output=True,
        check=False,
        cwd=external.REPOSITORY,
        start_new_session=True,  # no terminal, wherever the tests run
    )


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with keys, a passphrase, and sealed files."""
    (tmp_path / "key").write_text(f"# mine\n\n{HYBRID.to_secret_string()}\n")
    (tmp_path / "classic").write_text(CLASSIC.to_secret_string() + "\r\n")
    (tmp_path / "pass").write_text(PASSPHRASE + "\n")
    (tmp_path / "plain").write_bytes(DATA)
    (tmp_path / "hybrid.age").write_bytes(encrypt(DATA, [HYBRID.recipient()]))
    (tmp_path / "scrypt.age").write_bytes(encrypt(DATA, [ScryptRecipient(PASSPHRASE, 4)]))
    return tmp_path


def names(place: Path) -> set[str]:
    return {path.name for path in place.iterdir()}


def assert_one_line(done: subprocess.CompletedProcess[bytes]) -> None:
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


def test_seal_and_open(place: Path) -> None:
    sealed = run("-r", str(HYBRID.recipient()), data=DATA)
    assert (sealed.returncode, sealed.stderr) == (0, b"")
    opened = run("-d", "-i", place / "key", data=sealed.stdout)
    assert (opened.returncode, opened.stdout, opened.stderr) == (0, DATA, b"")


def test_long_flags_and_files(place: Path) -> None:
    (place / "them").write_text(f"# focal points\n{HYBRID.recipient()}\n")
    done = run(
        "--encrypt", "--armor", "--recipients-file", place / "them", "--output", place / "out",
        place / "plain",
    )  # fmt: skip
    assert done.returncode == 0
    assert stat.S_IMODE((place / "out").stat().st_mode) == 0o600
    assert decrypt((place / "out").read_bytes(), [HYBRID], armored=True) == DATA
    done = run("--decrypt", "--identity", place / "key", "-o", "-", place / "out")
    assert done.stdout == DATA


@pytest.mark.parametrize("wrap", [bytes, armor.encode, lambda b: b"\r\n \r\n" + armor.encode(b)])
def test_armor_is_recognised(place: Path, wrap: object) -> None:
    sealed = wrap((place / "hybrid.age").read_bytes())  # type: ignore[operator]
    assert run("-d", "-i", place / "key", "-", data=sealed).stdout == DATA


def test_seal_to_own_key(place: Path) -> None:
    done = run("-e", "-i", place / "key", data=DATA)
    assert decrypt(done.stdout, [HYBRID]) == DATA
    assert run("-i", place / "key", data=DATA).returncode == 2


def test_classic_recipients_give_a_note(place: Path) -> None:
    done = run("-r", str(CLASSIC.recipient()), place / "plain")
    assert done.returncode == 0
    assert b"quantum" in done.stderr
    assert_one_line(done)
    opened = run("-d", "-i", place / "key", "-i", place / "classic", data=done.stdout)
    assert opened.stdout == DATA


def test_passphrase_file(place: Path) -> None:
    for ending in (b"", b"\n", b"\r\n"):
        (place / "pass").write_bytes(PASSPHRASE.encode() + ending)
        done = run("-d", "--passphrase-file", place / "pass", place / "scrypt.age")
        assert done.stdout == DATA
    for wrong in (b"\n\n", b" \n", b"\n\r\n"):
        (place / "pass").write_bytes(PASSPHRASE.encode() + wrong)
        done = run("-d", "--passphrase-file", place / "pass", place / "scrypt.age")
        assert (done.returncode, done.stdout) == (3, b"")
        assert_one_line(done)
    for nothing in (b"", b"\n", b"\r\n", b"x" * 70_000):
        (place / "pass").write_bytes(nothing)
        done = run("-d", "--passphrase-file", place / "pass", place / "scrypt.age")
        assert done.returncode == 1


def test_seal_with_a_passphrase_file(place: Path) -> None:
    for flags in (["-p"], []):
        done = run(*flags, "--passphrase-file", place / "pass", data=DATA)
        assert done.returncode == 0
        assert b" 18\n" in done.stdout[:100]
    opened = run("-d", "--passphrase-file", place / "pass", "-i", place / "key", data=done.stdout)
    assert opened.stdout == DATA


def test_opening_never_waits_for_a_terminal_that_is_not_there(place: Path) -> None:
    done = run("-d", "-o", place / "out", place / "scrypt.age")
    assert done.returncode == 2
    assert b"--passphrase-file" in done.stderr
    assert_one_line(done)
    assert run("-p", data=DATA).returncode == 2
    assert "out" not in names(place)


def test_typing_a_passphrase(place: Path) -> None:
    typed = PASSPHRASE.encode()
    done = at_terminal([*COMMAND, "-d", place / "scrypt.age"], [typed], cwd=external.REPOSITORY)
    assert (done.status, done.output) == (0, DATA)
    assert typed not in done.screen
    done = at_terminal([*COMMAND, "-d", place / "scrypt.age"], [b"no"], cwd=external.REPOSITORY)
    assert (done.status, done.output) == (3, b"")
    done = at_terminal([*COMMAND, "-d", place / "scrypt.age"], [b""], cwd=external.REPOSITORY)
    assert done.status == 3


def test_typing_a_new_passphrase_twice(place: Path) -> None:
    command: list[str | Path] = [*COMMAND, "-p", place / "plain"]
    done = at_terminal(command, [b"one", b"two"], cwd=external.REPOSITORY)
    assert (done.status, done.output) == (3, b"")


def test_a_terminal_gets_text_only(place: Path) -> None:
    def show(*arguments: str | Path) -> tuple[int, bytes]:
        done = at_terminal([*COMMAND, *arguments], output_to_terminal=True, cwd=external.REPOSITORY)
        return done.status, done.screen

    (place / "plain").write_bytes(b"short\n")
    status, screen = show("-r", str(HYBRID.recipient()), place / "plain")
    assert status == 2
    assert b"age-encryption" not in screen
    assert show("-a", "-r", str(HYBRID.recipient()), place / "plain")[0] == 0
    for text, expected in (
        ("ordinary\ttext äöü\n".encode(), 0),
        (b"\x1b]0;title\x07", 2),
        (b"x" * 65535 + b"\xc2\x9b31m", 2),
        (b"\0", 2),
    ):
        (place / "t.age").write_bytes(encrypt(text, [HYBRID.recipient()]))
        status, screen = show("-d", "-i", place / "key", place / "t.age")
        assert status == expected
        assert (b"ordinary" in screen) == (expected == 0)
        assert b"\x1b" not in screen
        assert b"\xc2\x9b" not in screen
    assert b"\0" in show("-d", "-o", "-", "-i", place / "key", place / "t.age")[1]


def damaged_files(place: Path) -> dict[str, tuple[bytes, int]]:
    good = (place / "hybrid.age").read_bytes()
    flipped = bytearray(good)
    flipped[-1] ^= 1
    return {
        "other key": (encrypt(DATA, [HybridIdentity.generate().recipient()]), 3),
        "passphrase": ((place / "scrypt.age").read_bytes(), 3),
        "not age": (b"hello\n", 1),
        "empty": (b"", 1),
        "flipped": (bytes(flipped), 1),
        "cut": (good[:-1], 1),
        "cut at a chunk": (good[: 1627 + 16 + 65552], 1),
        "cut in the header": (good[:1000], 1),
        "appended": (good + b"\0", 1),
        "mac": (good.replace(b"\n--- ", b"\n--- A", 1)[: len(good)], 1),
        "armor": (armor.encode(good)[:-40], 1),
        "other version": (good.replace(b"/v1", b"/v9", 1), 1),
    }


@pytest.mark.parametrize("existing", [True, False])
def test_a_failed_opening_touches_nothing(place: Path, *, existing: bool) -> None:
    for name, (data, status) in damaged_files(place).items():
        (place / "in.age").write_bytes(data)
        if existing:
            (place / "out").write_bytes(b"precious")
            (place / "out").chmod(0o640)
        before = names(place)
        done = run("-d", "-i", place / "key", "-o", place / "out", place / "in.age")
        assert done.returncode == status, name
        assert done.stdout == b""
        assert_one_line(done)
        assert names(place) == before
        if existing:
            assert (place / "out").read_bytes() == b"precious"
            assert stat.S_IMODE((place / "out").stat().st_mode) == 0o640


def test_a_pipe_gets_verified_bytes_only(place: Path) -> None:
    for name, (data, status) in damaged_files(place).items():
        done = run("-d", "-i", place / "key", data=data)
        assert done.returncode == status, name
        assert DATA.startswith(done.stdout)
        assert len(done.stdout) % 65536 == 0


def test_an_existing_file_is_replaced_by_a_good_one(place: Path) -> None:
    (place / "out").write_bytes(b"old")
    (place / "link").symlink_to("out")
    done = run("-d", "-i", place / "key", "-o", place / "link", place / "hybrid.age")
    assert done.returncode == 0
    assert (place / "link").is_symlink()
    assert (place / "out").read_bytes() == DATA


@pytest.mark.parametrize("target", ["hybrid.age", "key", "./hybrid.age", "link"])
def test_the_output_is_never_an_input(place: Path, target: str) -> None:
    (place / "link").symlink_to("hybrid.age")
    before = {path.name: path.read_bytes() for path in place.iterdir()}
    done = run("-d", "-i", place / "key", "-o", place / target, place / "hybrid.age")
    assert done.returncode == 2
    assert {path.name: path.read_bytes() for path in place.iterdir()} == before


def test_devices_and_named_pipes_are_written_not_replaced(place: Path) -> None:
    before = Path(os.devnull).stat()
    done = run("-d", "-i", place / "key", "-o", os.devnull, place / "hybrid.age")
    assert done.returncode == 0
    assert Path(os.devnull).stat().st_ino == before.st_ino
    done = run("-d", "-i", place / "key", "-o", "/dev/stdout", place / "hybrid.age")
    assert (done.returncode, done.stdout) == (0, DATA)


def test_faults_of_the_machine(place: Path) -> None:
    full = external.require(Path("/dev/full"), "only Linux has it")
    done = run("-d", "-i", place / "key", "-o", full, place / "hybrid.age")
    assert done.returncode == 4
    assert_one_line(done)


def test_names_that_do_not_exist(place: Path) -> None:
    for arguments in (
        ("-d", "-i", place / "nothing", place / "hybrid.age"),
        ("-d", "-i", place / "key", place / "nothing"),
        ("-d", "-i", place / "key", place),
        ("-d", "-i", place / "key", "-o", place / "no" / "folder", place / "hybrid.age"),
        ("-d", "-i", place / "key", "-o", place, place / "hybrid.age"),
        ("-R", place / "nothing", place / "plain"),
        ("--passphrase-file", place / "nothing", place / "plain"),
    ):
        before = names(place)
        done = run(*arguments)
        assert done.returncode == 1
        assert_one_line(done)
        assert names(place) == before


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["-e", "-d"],
        ["-d", "-r", "age1"],
        ["-d", "-R", "x"],
        ["-d", "-a"],
        ["-d", "-p"],
        ["-p", "-r", "age1"],
        ["-p", "-e", "-i", "x"],
        ["--passphrase-file", "x", "-r", "age1"],
        ["--passphrase-file", "-", "-d"],
        ["-R", "-", "-"],
        ["-d", "-i", "-", "-"],
        ["-d", "-i", "-", "-i", "-", "x"],
        ["one", "two"],
        ["--unknown"],
        ["-r"],
        ["keygen", "file"],
        ["keygen", "-y", "--classic"],
        ["keygen", "--pq"],
        ["-r", str(HYBRID.recipient()), "-r", str(CLASSIC.recipient())],
        ["-r", *[str(CLASSIC.recipient()), "-r"] * 32, str(CLASSIC.recipient())],
    ],
)
def test_wrong_usage(arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "text",
    [
        "age1",
        "",
        "ssh-ed25519 AAAA",
        str(CLASSIC.recipient())[:-1],
        str(HYBRID.recipient()).upper(),
    ],
)
def test_wrong_recipients(text: str) -> None:
    done = run("-r", text, data=DATA)
    assert (done.returncode, done.stdout) == (1, b"")
    assert_one_line(done)


def test_a_secret_key_is_never_repeated(place: Path) -> None:
    secret = CLASSIC.to_secret_string()
    done = run("-r", secret, data=DATA)
    assert done.returncode == 1
    assert secret.encode() not in done.stderr
    (place / "key").write_text(f"# damaged\n{secret[:-1]}\n")
    done = run("-d", "-i", place / "key", place / "hybrid.age")
    assert done.returncode == 1
    assert b"line 2" in done.stderr
    assert secret[20:40].encode() not in done.stderr
    assert_one_line(done)
    (place / "key").write_bytes((place / "hybrid.age").read_bytes())
    assert b"itself sealed" in run("-d", "-i", place / "key", place / "hybrid.age").stderr


def test_work_factor_23_is_refused_at_once(place: Path) -> None:
    sealed = (place / "scrypt.age").read_bytes().replace(b" 4\n", b" 23\n", 1)
    done = run("-d", "--passphrase-file", place / "pass", data=sealed)
    assert done.returncode == 1
    assert b"work factor" in done.stderr


def test_at_most_64_identities(place: Path) -> None:
    keys = [CLASSIC.to_secret_string()] * 63 + [HYBRID.to_secret_string()]
    (place / "key").write_text("\n".join(keys))
    assert run("-d", "-i", place / "key", place / "hybrid.age").stdout == DATA
    done = run("-d", "-i", place / "key", "-i", place / "classic", place / "hybrid.age")
    assert (done.returncode, done.stdout) == (1, b"")
    assert_one_line(done)


@pytest.mark.parametrize("flags", [[], ["--classic"]])
def test_keygen(tmp_path: Path, flags: list[str]) -> None:
    key = tmp_path / "new key ü"
    done = run("keygen", *flags, "-o", key)
    assert (done.returncode, done.stdout) == (0, b"")
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    (identity,) = parse_identities_file(key.read_bytes())
    public = str(identity.recipient())
    assert identity.recipient().post_quantum == (not flags)
    assert f"# public key: {public}\n" in key.read_text()
    assert f"Public key: {public}\n".encode() in done.stderr
    assert (b"quantum" in done.stderr) == bool(flags)
    assert run("keygen", "-y", key).stdout.decode() == public + "\n"
    before = key.read_bytes()
    again = run("keygen", "-o", key)
    assert again.returncode == 1
    assert_one_line(again)
    assert key.read_bytes() == before


def test_keygen_to_standard_output() -> None:
    done = run("keygen")
    (identity,) = parse_identities_file(done.stdout)
    assert isinstance(identity, HybridIdentity)
    assert identity.to_secret_string().encode() not in done.stderr
    shown = run("keygen", "-y", data=done.stdout)
    assert shown.stdout.decode().strip() == str(identity.recipient())
    assert run("keygen", "-y", data=b"nonsense").returncode == 1


# Under nohup or in the background of a shell, the tests themselves run with some signals ignored.
WITH_ORDINARY_SIGNALS = """
import os, signal, sys
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_DFL)
os.execv(sys.executable, [sys.executable, "-m", "crypto.age", *sys.argv[1:]])
"""


def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", WITH_ORDINARY_SIGNALS, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=external.REPOSITORY,
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_stopping_leaves_nothing_behind(place: Path, number: signal.Signals) -> None:
    sealed = (place / "hybrid.age").read_bytes()
    before = names(place)
    with start("-d", "-i", place / "key", "-o", place / "out") as process:
        assert process.stdin
        process.stdin.write(sealed[:100_000])
        process.stdin.flush()
        while names(place) == before:
            assert process.poll() is None
        process.send_signal(number)
        process.wait()
        process.stdin.close()
        assert process.stderr
        assert b"Traceback" not in process.stderr.read()
    assert process.returncode == 128 + number
    assert names(place) == before


def test_a_reader_that_goes_away_is_no_crash(place: Path) -> None:
    (place / "big.age").write_bytes(encrypt(bytes(5_000_000), [HYBRID.recipient()]))
    with start("-d", "-i", place / "key", place / "big.age") as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        assert process.wait() == 4
        assert process.stderr.read() == b""


SECRET_WORDS = "correct herons over the lake"


@pytest.mark.parametrize(
    "arguments",
    [
        ("-p", "--passphrase-file", SECRET_WORDS),
        ("-d", "--passphrase-file", SECRET_WORDS),
        ("-d", "-i", "AGE-SECRET-KEY-1" + "Q" * 58),
        ("-d", "-i", "age-secret-key-pq-1" + "q" * 300),
        ("-r", SECRET_WORDS),
        ("-r", " AGE-SECRET-KEY-1" + "Q" * 58),
    ],
)
def test_a_secret_given_in_the_wrong_place_is_not_repeated(arguments: tuple[str, ...]) -> None:
    done = run(*arguments, data=b"text")
    assert done.returncode in {1, 4}
    said = (done.stdout + done.stderr).decode().lower()
    assert "heron" not in said
    assert "qqqq" not in said


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_process_is_hardened_before_it_asks(place: Path) -> None:
    fifo = place / "fifo"
    os.mkfifo(fifo)
    words = [sys.executable, "-m", "crypto.age", "-p", "--passphrase-file", str(fifo)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        with fifo.open("wb") as pipe:  # opened when the program reads: it has started by then
            limits = Path(f"/proc/{process.pid}/limits").read_text()
            status = Path(f"/proc/{process.pid}/status").read_text()
            (line,) = [line for line in limits.splitlines() if "core file" in line]
            assert line.split()[4:6] == ["0", "0"]
            assert "Umask:\t0077" in status
            pipe.write(b"a passphrase\n")
        process.kill()
