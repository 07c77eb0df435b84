"""Reads a window as a screen reader does: over the accessibility bus, knowing nothing of Qt.

A bus of its own stands beside a screen of its own, so what is read is this program's and nobody
else hears it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.support import external
from tests.support.real_screen import screen

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
EDITABLE = "org.a11y.atspi.EditableText"
TEXT = "org.a11y.atspi.Text"
VALUE = "org.a11y.atspi.Value"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"

# By number, as the specification of AT-SPI 2 lists them.
STATES = {
    1: "active",
    4: "checked",
    5: "collapsed",
    7: "editable",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    16: "modal",
    20: "pressed",
    22: "selectable",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
    41: "checkable",
    42: "has-popup",
    43: "read-only",
}
PATIENCE = 60.0
_PAUSE = 0.05
_QUIET = 0.5
_IN_FLIGHT = 128


class GoneError(AssertionError):
    """What was asked about is no longer there."""


@dataclass(eq=False)
class Node:
    """What a screen reader knows of one thing on the screen.

    Attributes:
        place: name on the bus and path.
        role: such as ``push button``.
        name: what is said first.
        described: what is said after it.
        states: names of `STATES`.
        interfaces: what can be asked of it and done with it.
        above: what it stands in.
        below: what stands in it.
    """

    place: tuple[str, str]
    role: str = ""
    name: str = ""
    described: str = ""
    states: frozenset[str] = frozenset()
    interfaces: frozenset[str] = frozenset()
    above: Node | None = None
    below: list[Node] = field(default_factory=list)

    def every(self) -> Iterator[Node]:
        """This and all that stands in it, in reading order."""
        yield self
        for one in self.below:
            yield from one.every()

    def path(self) -> str:
        """Where it stands, from the window on."""
        step, names = self.above, []
        while step is not None and step.above is not None:
            if step.name:
                names.append(f"{step.role} {step.name!r}")
            step = step.above
        return " > ".join(reversed(names[:3]))

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} in {self.path()}"


class Reader:
    """A screen reader on the accessibility bus.

    Args:
        session: address of the session bus.
    """

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as bus:
            asked = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            answer = bus.send_and_get_reply(new_method_call(asked, "GetAddress"), timeout=PATIENCE)
        self._address = str(answer.body[0])
        self._bus: DBusConnection = open_dbus_connection(self._address)

    def close(self) -> None:
        """Let go of the bus."""
        self._bus.close()

    def listen(self) -> Listener:
        """Begin to hear everything that programs signal."""
        return Listener(self._address)

    def programs(self) -> list[tuple[str, str]]:
        """Every program that can be read, the last one last."""
        found = self.ask((REGISTRY, ROOT), ACCESSIBLE, "GetChildren")
        return [(name, path) for name, path in found]

    def ask(
        self, place: tuple[str, str], interface: str, member: str, *given: object, shape: str = ""
    ) -> Any:
        """What one method gives.

        Raises:
            GoneError: there is nothing there any more.
        """
        (answer,) = self._ask_all([(place, interface, member, shape, given)])
        if answer is None:
            msg = f"{place} does not answer {member}"
            raise GoneError(msg)
        return answer

    def property(self, place: tuple[str, str], interface: str, name: str) -> Any:
        """A property of something on the bus."""
        return self.ask(place, PROPERTIES, "Get", interface, name, shape="ss")[1]

    def _ask_all(self, questions: Iterable[tuple[Any, ...]]) -> list[Any]:
        """Many questions at once: a window has thousands, and each way there and back takes time.

        What is no longer there answers None.
        """
        asked = list(questions)
        answers: list[Any] = [None] * len(asked)
        for start in range(0, len(asked), _IN_FLIGHT):
            waiting: dict[int, int] = {}
            for number in range(start, min(start + _IN_FLIGHT, len(asked))):
                place, interface, member, shape, given = asked[number]
                address = DBusAddress(place[1], place[0], interface)
                call = new_method_call(address, member, shape or None, tuple(given))
                serial = next(self._bus.outgoing_serial)
                self._bus.send(call, serial)
                waiting[serial] = number
            while waiting:
                answer: Message = self._bus.receive(timeout=PATIENCE)
                serial = answer.header.fields.get(HeaderFields.reply_serial, -1)
                number = waiting.pop(serial, -1)
                if number >= 0 and answer.header.message_type is MessageType.method_return:
                    answers[number] = answer.body[0] if answer.body else ()
        return answers

    def read(self, program: tuple[str, str]) -> Node:
        """All windows of a program, as far as they show."""
        root = Node(program, role="application")
        edge = [root]
        while edge:
            edge = self._look_into(edge)
        return root

    def _look_into(self, edge: list[Node]) -> list[Node]:
        """Fill in what is known of some nodes; gives what stands in them."""
        questions: list[tuple[Any, ...]] = []
        for node in edge:
            questions += [
                (node.place, ACCESSIBLE, "GetRoleName", "", ()),
                (node.place, PROPERTIES, "Get", "ss", (ACCESSIBLE, "Name")),
                (node.place, PROPERTIES, "Get", "ss", (ACCESSIBLE, "Description")),
                (node.place, ACCESSIBLE, "GetState", "", ()),
                (node.place, ACCESSIBLE, "GetInterfaces", "", ()),
                (node.place, ACCESSIBLE, "GetChildren", "", ()),
            ]
        answers = iter(self._ask_all(questions))
        found = []
        for node in edge:
            role, name, described, states, interfaces, below = (next(answers) for _ in range(6))
            if None in {role, name}:
                # Gone while we looked: its parent forgets it.
                if node.above is not None:
                    node.above.below.remove(node)
                continue
            node.role, node.name = role, _words(name)
            node.described = _words(described)
            node.states = _states(states)
            node.interfaces = frozenset(interfaces or ())
            if node.above is not None and "showing" not in node.states:
                node.above.below.remove(node)
                continue
            node.below = [Node((one[0], one[1]), above=node) for one in below or ()]
            found += node.below
        return found

    def words(self, node: Node) -> str:
        """The text of a field, as far as a screen reader gets it."""
        if TEXT not in node.interfaces:
            return ""
        count = self.property(node.place, TEXT, "CharacterCount")
        return str(self.ask(node.place, TEXT, "GetText", 0, count, shape="ii"))

    def actions(self, node: Node) -> list[str]:
        """What can be done with it, by the names that programs know."""
        if ACTION not in node.interfaces:
            return []
        count = self.property(node.place, ACTION, "NActions")
        return [
            str(self.ask(node.place, ACTION, "GetName", number, shape="i"))
            for number in range(count)
        ]

    def do(self, node: Node, *wanted: str) -> None:
        """Carry out the first of some actions that it has."""
        known = self.actions(node)
        number = next((known.index(one) for one in wanted if one in known), -1)
        assert number >= 0, f"{node} has no action {wanted}, only {known}"
        assert self.ask(node.place, ACTION, "DoAction", number, shape="i")

    def grab(self, node: Node) -> None:
        """Bring the keyboard there."""
        self.ask(node.place, COMPONENT, "GrabFocus")

    def write(self, node: Node, words: str) -> None:
        """Set the text of a field."""
        assert EDITABLE in node.interfaces, f"{node} cannot be written into"
        assert self.ask(node.place, EDITABLE, "SetTextContents", words, shape="s")

    def size(self, node: Node) -> tuple[int, int]:
        """Wide and high, in pixels of the screen."""
        _, _, wide, high = self.ask(node.place, COMPONENT, "GetExtents", 0, shape="u")
        return wide, high


class Listener:
    """Hears what changes: every signal of every program on the accessibility bus.

    Args:
        address: of that bus.

    Attributes:
        heard: all that was said in signals, as text.
    """

    def __init__(self, address: str) -> None:
        self.heard = ""
        self._bus = open_dbus_connection(address)
        daemon = DBusAddress(
            "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus"
        )
        rule = new_method_call(daemon, "AddMatch", "s", ("type='signal'",))
        self._bus.send_and_get_reply(rule, timeout=PATIENCE)
        # Programs tell only what somebody asked to be told.
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        for event in ("object:", "focus:", "window:"):
            asked = new_method_call(registry, "RegisterEvent", "sass", (event, [], ""))
            self._bus.send_and_get_reply(asked, timeout=PATIENCE)

    def drain(self) -> None:
        """Take in what has come so far."""
        while True:
            try:
                message = self._bus.receive(timeout=_QUIET)
            except TimeoutError:
                return
            if message.header.message_type is MessageType.signal:
                self.heard += f"{message.body}\n"

    def close(self) -> None:
        """Hear nothing more."""
        self._bus.close()


def _words(answer: Any) -> str:
    return str(answer[1]) if answer else ""


def _states(answer: Any) -> frozenset[str]:
    low, high = answer or (0, 0)
    bits = low | high << 32
    return frozenset(name for number, name in STATES.items() if bits >> number & 1)


@contextmanager
def desktop(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of programs on a screen and a session bus of their own.

    Args:
        folder: an empty one, for sockets.
    """
    program = external.require("dbus-daemon", "it carries what screen readers hear")
    external.require(Path("/usr/libexec/at-spi-bus-launcher"), "install at-spi2-core")
    with screen() as shown:
        environment = {
            **{name: value for name, value in shown.items() if name != "AT_SPI_BUS_ADDRESS"},
            "XDG_RUNTIME_DIR": str(folder),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_AT_BRIDGE": "0",
        }
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        daemon = subprocess.Popen(
            [program, "--session", "--nofork", "--print-address"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            text=True,
        )
        try:
            assert daemon.stdout is not None
            address = daemon.stdout.readline().strip()
            assert address, "no session bus"
            yield {**environment, "DBUS_SESSION_BUS_ADDRESS": address}
        finally:
            # What the bus began is in its group, and goes with it.
            os.killpg(daemon.pid, signal.SIGTERM)
            daemon.communicate()


def until(look: Callable[[], Any], what: str, patience: float = PATIENCE) -> Any:
    """Look until there is something; what is gone meanwhile counts as nothing."""
    end = time.monotonic() + patience
    while True:
        try:
            found = look()
        except GoneError:
            found = None
        if found:
            return found
        assert time.monotonic() < end, f"never: {what}"
        time.sleep(_PAUSE)
