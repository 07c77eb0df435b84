"""The process that decodes: what it may not do, and what it cannot do to us."""

from __future__ import annotations

import gc
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import hypothesis.strategies as st
import msgspec
import pytest

from defender_app.decoding import frames, room
from defender_app.decoding.refusals import CODES
from defender_app.decoding.room import Bytes, Limits, Room
from defender_app.errors import InputError, MachineError
from tests.support import hostile
from tests.support.external import require

WORKER = Path(hostile.__file__).with_name("hostile_worker.py")
PIECE = 1 << 20


class Count(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    bytes: int


class Long:
    """A document that is as long as it says, and nowhere whole."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.place = 0
        self.read_bytes = 0

    def seek(self, offset: int, /) -> int:
        self.place = offset
        return offset

    def read(self, size: int, /) -> bytes:
        self.read_bytes += size
        return bytes(size)


@pytest.fixture
def hostile_room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Room]]:
    """Begins the real worker with a room that tries what it must not."""
    real = room._command()
    monkeypatch.setattr(room, "_command", lambda: [*real[:-1], str(WORKER)])
    made: list[Room] = []

    def begin(limits: Limits | None = None) -> Room:
        made.append(Room("hostile", limits))
        return made[-1]

    yield begin
    for one in made:
        one.close()


def gone(one: Room) -> bool:
    return one._process.wait(20) is not None


@pytest.mark.skipif(sys.platform != "linux", reason="the limits are those of Linux")
def test_nothing_can_be_reached_from_inside(
    hostile_room: Callable[..., Room], tmp_path: Path
) -> None:
    path = tmp_path / "vault"
    path.write_text("x")
    inside = hostile_room()
    assert inside.confined == {"limits", "landlock", "seccomp"}
    wanted = {"path": str(path)}
    found = inside.ask("try", wanted, dict[str, bool], source=Bytes(b"")).facts
    assert len(found) == 16
    assert {name for name, worked in found.items() if worked} == set()
    assert [one.name for one in tmp_path.iterdir()] == ["vault"]


@pytest.mark.skipif(sys.platform != "linux", reason="what it lays open is in /proc")
def test_the_process_says_nothing_of_a_file_and_holds_three_pipes() -> None:
    os.environ["SECRET_OF_A_TEST"] = "x"
    try:
        one = Room("viewing")
    finally:
        del os.environ["SECRET_OF_A_TEST"]
    with one:
        place = Path("/proc", str(one._process.pid))
        status = (place / "status").read_text()
        assert "NoNewPrivs:\t1" in status
        assert "Seccomp:\t2" in status
        if os.geteuid():
            # Not even we may look into it then, nor any other program of the same user.
            with pytest.raises(PermissionError):
                (place / "environ").read_bytes()
            return
        assert (place / "environ").read_bytes() in {b"", b"LC_CTYPE=C.UTF-8\0"}
        words = (place / "cmdline").read_bytes().split(b"\0")
        assert words[0] == os.fsencode(sys.executable)
        assert words[-2].endswith(b"defender_app/decoding/start.py")
        assert (place / "cwd").readlink() == Path("/")
        open_now = {int(one.name): str(one.readlink()) for one in (place / "fd").iterdir()}
        assert set(open_now) == {0, 1, 2}
        # The third only ends: nobody writes there, and a worker cannot.
        assert all(re.fullmatch(r"pipe:\[\d+\]", one) for one in open_now.values())
        flags = (place / "fdinfo/2").read_text().split("flags:")[1].split()[0]
        assert int(flags, 8) & os.O_ACCMODE == os.O_RDONLY
        loaded = (place / "maps").read_text()
        assert not re.search(r"PySide6|Qt6|sqlcipher|nacl|cryptography|_ssl", loaded)


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        ("crash", "decoder-failed"),
        ("leave", "decoder-failed"),
        ("eat", "file-needs-too-much"),
        ("recurse", "file-needs-too-much"),
        ("raise", "file-broken"),
    ],
)
def test_a_decoder_that_breaks_is_an_error_of_the_file(
    hostile_room: Callable[..., Room], operation: str, code: str
) -> None:
    inside = hostile_room(Limits(memory=256 << 20, cpu=20))
    with pytest.raises(InputError) as error:
        inside.ask(operation, {}, Count, source=Bytes(b"x"))
    assert error.value.code == code
    assert error.value.facts == {}
    assert inside.closed == (code == "decoder-failed")
    if not inside.closed:
        # What was refused is no reason to begin anew.
        assert inside.ask("give", {"bytes": 0}, Count, source=Bytes(b"x")).facts.bytes == 0


@pytest.mark.parametrize("operation", ["hang", "spin", "deaf"])
def test_a_decoder_that_hangs_is_ended(hostile_room: Callable[..., Room], operation: str) -> None:
    inside = hostile_room()
    begun = time.monotonic()
    with pytest.raises(InputError, match="file-takes-too-long"):
        inside.ask(operation, {}, Count, source=Long(64 * PIECE), seconds=0.5)
    assert time.monotonic() - begun < 10
    assert gone(inside)


def test_work_without_end_is_ended_by_the_system_too(hostile_room: Callable[..., Room]) -> None:
    inside = hostile_room(Limits(cpu=1))
    with pytest.raises(InputError, match="decoder-failed"):
        inside.ask("spin", {}, Count, source=Bytes(b"x"), seconds=60)


def test_it_is_ended_when_somebody_changes_their_mind(hostile_room: Callable[..., Room]) -> None:
    inside = hostile_room()
    looks = iter([True, True, False])
    with pytest.raises(InputError, match="cancelled"):
        inside.ask(
            "hang", {}, Count, source=Bytes(b"x"), progress=lambda _d, _t: next(looks, False)
        )
    assert gone(inside)
    with pytest.raises(InputError, match="cancelled"):
        inside.ask("give", {"bytes": 0}, Count, source=Bytes(b"x"))


def test_all_are_ended_at_once_also_while_they_work(hostile_room: Callable[..., Room]) -> None:
    one, other = hostile_room(), hostile_room()
    told: list[str] = []
    begun = threading.Event()

    def look(_done: int, _total: int) -> bool:
        begun.set()
        return True

    def work() -> None:
        try:
            one.ask("hang", {}, Count, source=Bytes(b"x"), progress=look)
        except InputError as error:
            told.append(error.code)

    thread = threading.Thread(target=work)
    thread.start()
    assert begun.wait(20)
    room.close_all()
    thread.join(20)
    assert told == ["cancelled"]
    assert gone(one)
    assert gone(other)


@pytest.mark.skipif(sys.platform != "linux", reason="how much a process holds is in /proc")
def test_one_that_holds_much_is_ended_without_waiting(hostile_room: Callable[..., Room]) -> None:
    inside = hostile_room(Limits(memory=900 << 20))
    least: list[float] = []

    def look(_done: int, _total: int) -> bool:
        held = Path(f"/proc/{inside._process.pid}/statm").read_text(encoding="ascii").split()[1]
        if int(held) * 4096 > 500 << 20:
            begun = time.monotonic()
            inside.close()
            least.append(time.monotonic() - begun)
        return True

    with pytest.raises(InputError):
        inside.ask("eat slowly", {}, Count, source=Bytes(b"x"), progress=look)
    assert least
    assert least[0] < 0.1
    assert gone(inside)


_KILLED = """
import sys
from defender_app.decoding import room
from defender_app.decoding.room import Bytes, Room
real = room._command()
room._command = lambda: [*real[:-1], sys.argv[1]]
inside = Room("hostile")
print(inside._process.pid, flush=True)
inside.ask("spin", {}, dict, source=Bytes(b"x"), seconds=60)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked up in /proc")
def test_a_worker_ends_with_those_who_began_it_also_while_it_works() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(WORKER)], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        worker = Path("/proc") / parent.stdout.readline().strip()
        begun = _worked(worker)
        while _worked(worker) < begun + 30:
            os.sched_yield()
        parent.kill()
    deadline = time.monotonic() + 20
    while _runs(worker) and time.monotonic() < deadline:
        os.sched_yield()
    assert not _runs(worker)


def _worked(process: Path) -> int:
    """Hundredths of a second."""
    told = (process / "stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return int(told[11]) + int(told[12])


def _runs(process: Path) -> bool:
    try:
        return (process / "stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="the limits are those of Linux")
def test_where_less_is_allowed_already_the_limits_are_taken_all_the_same() -> None:
    code = (
        "import resource\n"
        "resource.setrlimit(resource.RLIMIT_CPU, (5, 5))\n"
        "from defender_app.decoding.room import Limits, Room\n"
        "with Room('viewing', Limits(cpu=60)) as inside:\n"
        "    print(sorted(inside.confined))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "limits" in done.stdout


def test_one_that_gave_nothing_up_sees_no_file(
    hostile_room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "_ENOUGH", (frozenset({"nothing"}),))
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(MachineError, match="decoder-not-confined"):
        hostile_room()


def test_one_that_is_forgotten_goes_too() -> None:
    process = Room("viewing")._process
    gc.collect()
    assert process.returncode is not None


def _frame(kind: bytes, payload: bytes) -> str:
    return (frames.HEAD.pack(kind, len(payload)) + payload).hex()


@pytest.mark.parametrize(
    "raw",
    [
        "00" * 64,
        "ff" * 64,
        frames.HEAD.pack(frames.ANSWER, 0xFFFFFFFF).hex(),
        frames.HEAD.pack(frames.ANSWER, frames.LARGEST + 1).hex(),
        _frame(frames.BEGIN, b"{}"),
        _frame(frames.HERE, b"x"),
        _frame(frames.READY, b"[]"),
        _frame(frames.ANSWER, b""),
        _frame(frames.ANSWER, b"{"),
        _frame(frames.ANSWER, b"[]"),
        _frame(frames.ANSWER, b'{"bytes":"5"}'),
        _frame(frames.ANSWER, b'{"bytes":5,"more":1}'),
        _frame(frames.ANSWER, b"[" * 100_000),
        _frame(frames.ANSWER, b'{"by\xfftes":5}'),
        _frame(frames.REFUSE, b'{"code":"file-broken\xff"}'),
        _frame(frames.REFUSE, b'{"code":"disk-full","facts":{}}'),
        _frame(frames.REFUSE, b'{"code":"file-broken","facts":{"name":"text"}}'),
        _frame(frames.REFUSE, b'{"code":"file-broken","facts":{"wide":-1}}'),
        _frame(frames.REFUSE, b'{"code":"file-broken","facts":{"w{0}":1}}'),
        _frame(frames.WANT, b""),
        _frame(frames.WANT, frames.RANGE.pack(0, 2)),
        _frame(frames.WANT, frames.RANGE.pack(1 << 63, 1)),
        _frame(frames.WANT, frames.RANGE.pack(0, 0)),
        _frame(frames.MOVED, b"x"),
        _frame(frames.GIVE, b"unasked"),
    ],
)
def test_nonsense_is_not_believed(hostile_room: Callable[..., Room], raw: str) -> None:
    inside = hostile_room()
    with pytest.raises(InputError, match="decoder-failed"):
        inside.ask("raw", {"hex": raw}, Count, source=Bytes(b"x"), seconds=20)
    assert gone(inside)


@hypothesis.given(st.binary(min_size=frames.HEAD.size, max_size=frames.HEAD.size))
def test_a_head_is_right_or_refused(head: bytes) -> None:
    try:
        kind, length = frames.unpacked(head, frames.FROM_WORKER)
    except frames.FrameError:
        return
    assert kind in frames.FROM_WORKER
    assert length <= frames.LARGEST


def test_more_than_was_allowed_is_not_taken(hostile_room: Callable[..., Room]) -> None:
    inside = hostile_room()
    source = Bytes(b"x")
    wanted = {"bytes": 3 * PIECE}
    assert len(inside.ask("give", wanted, Count, source=source, most=3 * PIECE).data) == 3 * PIECE
    pieces: list[bytes] = []
    inside.ask("give", wanted, Count, source=source, most=3 * PIECE, into=pieces.append)
    assert sum(map(len, pieces)) == 3 * PIECE
    with pytest.raises(InputError, match="decoder-failed"):
        inside.ask("give", wanted, Count, source=source, most=3 * PIECE - 1)


def test_of_a_long_document_only_what_is_needed_comes(hostile_room: Callable[..., Room]) -> None:
    inside = hostile_room(Limits(memory=128 << 20))
    source = Long(4 << 30)
    moved: list[tuple[int, int]] = []

    def look(done: int, total: int) -> bool:
        moved.append((done, total))
        return True

    found = inside.ask("sum", {}, dict[str, int], source=source, progress=look).facts
    assert set(found.values()) == {10}
    assert source.read_bytes <= 3 * PIECE
    assert (1, 2) in moved


def test_a_whole_document_is_read_in_little_memory(hostile_room: Callable[..., Room]) -> None:
    source = Long(200 * PIECE + 17)
    inside = hostile_room(Limits(memory=128 << 20))
    assert inside.ask("count", {}, Count, source=source).facts.bytes == source.size


def test_an_error_of_the_document_is_told_as_it_is(hostile_room: Callable[..., Room]) -> None:
    class Damaged(Long):
        def read(self, size: int, /) -> bytes:
            raise InputError("blob-damaged", size=size)

    inside = hostile_room()
    with pytest.raises(InputError, match="blob-damaged"):
        inside.ask("sum", {}, Count, source=Damaged(500))
    assert gone(inside)


def test_another_document_is_never_taken_for_the_first(hostile_room: Callable[..., Room]) -> None:
    inside = hostile_room()
    for size in (5, 7, PIECE + 1):
        assert inside.ask("count", {}, Count, source=Bytes(bytes(size))).facts.bytes == size


def test_a_decoder_may_have_threads(hostile_room: Callable[..., Room]) -> None:
    found = hostile_room().ask("threads", {}, dict[str, bool], source=Bytes(b"")).facts
    assert found == {"ran": True}


def test_a_worker_that_cannot_begin_is_an_error_of_the_machine(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with pytest.raises(MachineError, match="decoder-not-started"):
        Room("no such room")
    for command in ([str(tmp_path / "no program")], [sys.executable, "-c", "print('x' * 9)"]):
        monkeypatch.setattr(room, "_command", lambda command=command: command)
        with pytest.raises(MachineError, match="decoder-not-started"):
            Room("viewing")


def test_all_refusals_have_words() -> None:
    words = (Path(hostile.__file__).parents[2] / "defender_app/words/en.json").read_bytes()
    known = msgspec.json.decode(words)["errors"]
    assert CODES - known.keys() == set()


@pytest.mark.skipif(sys.platform != "linux", reason="strace is there")
def test_after_its_start_it_opens_nothing(tmp_path: Path) -> None:
    strace = require("strace", "shows what a process asks of the system")
    log = tmp_path / "log"
    script = (
        "from defender_app.decoding.room import Bytes\n"
        "from defender_app.evidence_viewing import Viewing\n"
        "from tests.support import hostile\n"
        "for data in (hostile.picture('HEIF'), hostile.picture('JPEG'),"
        " hostile.pdf(hostile.RED_SQUARE), hostile.pdf_filled_form()):\n"
        "    one = Viewing(lambda: Bytes(data))\n"
        "    one.look(); one.draw(0, 200, 200); one.close()\n"
        "for data in ('\\u0440\\u0443\\u0441'.encode('cp1251') * 20, b'plain'):\n"
        "    one = Viewing(lambda: Bytes(data))\n"
        "    one.look(); one.read(0); one.close()\n"
    )
    root = str(Path(hostile.__file__).parents[2])
    subprocess.run(
        [strace, "-f", "-o", str(log), sys.executable, "-c", script],
        check=True,
        env=os.environ | {"PYTHONPATH": root},
        capture_output=True,
        timeout=200,
    )
    workers = _calls_after_confinement(log.read_text(errors="replace"))
    assert len(workers) == 6
    for calls in workers:
        names = {re.split(r"[( ]", call, maxsplit=1)[0] for call in calls}
        assert names <= {
            *("read", "write", "mmap", "munmap", "mremap", "mprotect", "brk", "madvise"),
            *("futex", "clone3", "clone", "rt_sigprocmask", "set_robust_list", "rseq", "exit"),
            *("sched_getaffinity", "gettid", "getpid", "exit_group", "prctl", "lseek", "fstat"),
            *("sched_yield", "getrandom", "sysinfo", "+++", "<...", "---", "rt_sigaction"),
            *("clock_nanosleep", "restart_syscall"),
        }
        assert not [one for one in calls if "PROT_EXEC" in one and "EPERM" not in one]


def _calls_after_confinement(log: str) -> list[list[str]]:
    """What each worker asked for once its filter was in place, its threads counted with it."""
    found: dict[str, list[str]] = {}
    of: dict[str, str] = {}
    for line in log.splitlines():
        number, _, call = line.partition(" ")
        call = call.strip()
        if "seccomp(SECCOMP_SET_MODE_FILTER" in call:
            found[number] = []
            of[number] = number
        elif number in of:
            found[of[number]].append(call)
            begun = re.search(r"CLONE_THREAD.*= (\d+)$", call)
            if begun:
                of[begun[1]] = of[number]
    return list(found.values())
