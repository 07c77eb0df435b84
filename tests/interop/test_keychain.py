"""The device secret in a real Secret Service: GNOME Keyring on a bus of its own."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from defender_app import device_secret
from defender_app.errors import MachineError
from tests.support import keychain

secretstorage = pytest.importorskip("secretstorage")

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="Secret Service is a thing of Linux"
)

VAULT, OTHER = "ab" * 16, "cd" * 16


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Iterator[keychain.Session]:
    with keychain.bus() as found:
        for name, value in found.variables.items():
            monkeypatch.setenv(name, value)
        yield found


@pytest.fixture
def keyring(session: keychain.Session) -> Iterator[keychain.Session]:
    with keychain.keyring_of(session):
        yield session


def entries() -> list[tuple[str, dict[str, str]]]:
    with closing(secretstorage.dbus_init()) as bus:
        return [
            (item.get_label(), item.get_attributes())
            for collection in secretstorage.get_all_collections(bus)
            for item in collection.get_all_items()
        ]


def put(secret: str) -> None:
    """What somebody else may have stored under our name."""
    with closing(secretstorage.dbus_init()) as bus:
        asked = {"service": device_secret.SERVICE, "username": VAULT[:16]}
        secretstorage.get_default_collection(bus).create_item("x", asked, secret.encode())


def lock() -> None:
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()


def refused(work: object, *arguments: object) -> str:
    with pytest.raises(MachineError) as caught:
        work(*arguments)  # type: ignore[operator] # a function of the module
    assert caught.value.__cause__ is None
    assert not caught.value.facts
    return caught.value.code


@pytest.mark.usefixtures("keyring")
def test_made_once_and_found_again() -> None:
    assert device_secret.unavailable() == ""
    assert device_secret.find(VAULT) is None
    made = device_secret.provide(VAULT)
    assert len(made) == 32
    assert device_secret.find(VAULT) == device_secret.provide(VAULT) == made
    assert device_secret.provide(OTHER) != made


@pytest.mark.usefixtures("keyring")
def test_the_entry_names_the_app_and_sixteen_digits() -> None:
    device_secret.provide("0123456789abcdef" + "f" * 16)
    ((label, attributes),) = entries()
    shown = label + repr(sorted(attributes.items()))
    assert "defender-app" in shown
    assert "0123456789abcdef" in shown
    assert "ffff" not in shown
    assert attributes.keys() <= {"service", "username", "application", "xdg:schema"}


@pytest.mark.usefixtures("keyring")
def test_removed_with_the_vault() -> None:
    device_secret.provide(VAULT)
    other = device_secret.provide(OTHER)
    device_secret.remove(VAULT)
    device_secret.remove(VAULT)
    assert device_secret.find(VAULT) is None
    assert device_secret.find(OTHER) == other


def test_still_there_after_the_service_was_started_anew(session: keychain.Session) -> None:
    with keychain.keyring_of(session):
        made = device_secret.provide(VAULT)
    assert device_secret.unavailable() == "keychain-none"
    assert device_secret.find(VAULT) is None
    with keychain.keyring_of(session):
        assert device_secret.find(VAULT) == made


@pytest.mark.usefixtures("session")
def test_a_bus_without_a_keychain() -> None:
    assert not device_secret.closed()
    assert device_secret.unavailable() == "keychain-none"
    assert device_secret.find(VAULT) is None
    assert refused(device_secret.provide, VAULT) == "keychain-none"
    assert refused(device_secret.remove, VAULT) == "keychain-none"


@pytest.mark.parametrize(
    "address", ["", "disabled:", "unix:path=/nowhere/bus", "tcp:host=x", "nonsense", "unix:"]
)
def test_no_bus(monkeypatch: pytest.MonkeyPatch, tmp_path: object, address: str) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert device_secret.unavailable() == "keychain-none"
    assert not device_secret.closed()
    assert device_secret.find(VAULT) is None
    assert refused(device_secret.provide, VAULT) == "keychain-none"


@pytest.mark.usefixtures("keyring")
def test_locked_with_nobody_to_unlock_it() -> None:
    made = device_secret.provide(VAULT)
    assert not device_secret.closed()
    lock()
    assert device_secret.closed()
    assert device_secret.find(VAULT) is None
    assert refused(device_secret.provide, VAULT) == "keychain-locked"
    assert refused(device_secret.remove, VAULT) == "keychain-locked"
    assert len(entries()) == 1
    assert made is not None


@pytest.mark.usefixtures("keyring")
def test_looking_into_a_locked_keychain_for_what_it_has_not_asks_nobody() -> None:
    device_secret.provide(OTHER)
    lock()
    with prompts() as seen:
        assert device_secret.find(VAULT) is None
    assert not seen
    with prompts() as seen:
        assert device_secret.find(OTHER) is None
    assert seen


def test_a_keychain_without_a_collection_and_nobody_to_make_one(
    session: keychain.Session,
) -> None:
    with keychain.keyring_of(session, unlock=False):
        assert device_secret.find(VAULT) is None
        assert refused(device_secret.provide, VAULT) == "keychain-locked"


@pytest.mark.usefixtures("keyring")
@pytest.mark.parametrize("stored", ["", "hunter2", "AB" * 32, "ab" * 31, "ab" * 33, "ཀ" * 64])
def test_what_is_no_device_secret_is_neither_used_nor_replaced(stored: str) -> None:
    put(stored)
    assert device_secret.find(VAULT) is None
    assert refused(device_secret.provide, VAULT) == "keychain-entry"
    assert len(entries()) == 1


@pytest.mark.usefixtures("session")
def test_a_keychain_that_never_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device_secret, "QUICK", 0.5)
    monkeypatch.setattr(device_secret, "PATIENT", 0.5)
    with silent():
        assert device_secret.unavailable() == "keychain-silent"
        assert device_secret.closed()
        assert device_secret.find(VAULT) is None
        assert refused(device_secret.provide, VAULT) == "keychain-silent"
    for thread in threading.enumerate():
        if thread.name == "keychain":
            thread.join(10)
            assert not thread.is_alive()


def test_asking_where_there_is_no_bus_imports_nothing() -> None:
    code = (
        "import sys; from defender_app import device_secret as d;"
        "print(d.unavailable(), d.find('ab' * 16));"
        "print(sorted({'keyring', 'secretstorage', 'jeepney'} & sys.modules.keys()))"
    )
    variables = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    run = subprocess.run(
        [sys.executable, "-c", code], env=variables, capture_output=True, text=True, check=True
    )
    assert run.stdout.split("\n")[:2] == ["keychain-none None", "[]"]


@pytest.mark.usefixtures("keyring")
def test_asking_a_keychain_loads_no_library_for_the_network() -> None:
    code = (
        "import sys; from defender_app import device_secret as d;"
        "print(d.unavailable(), 'keyring' in sys.modules, 'ssl' in sys.modules);"
        "print('libssl' in open('/proc/self/maps').read())"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split("\n")[:2] == [" True False", "False"]


@contextlib.contextmanager
def silent() -> Iterator[None]:
    """A service that takes every question and gives no answer."""
    from jeepney.bus_messages import message_bus  # noqa: PLC0415 - only where there is a bus
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - as above

    with closing(open_dbus_connection()) as bus:
        bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.secrets"))
        yield


@contextlib.contextmanager
def prompts() -> Iterator[list[object]]:
    """What asks for a prompt while the body runs."""
    from jeepney import MatchRule, MessageType  # noqa: PLC0415 - only where there is a bus
    from jeepney.bus_messages import DBus  # noqa: PLC0415 - as above
    from jeepney.io.blocking import Proxy, open_dbus_connection  # noqa: PLC0415 - as above

    seen: list[object] = []
    rule = MatchRule(
        type=MessageType.method_call, interface="org.freedesktop.Secret.Prompt", eavesdrop=True
    )
    with closing(open_dbus_connection()) as bus:
        Proxy(DBus(), bus).AddMatch(rule)
        with bus.filter(rule, queue=seen):
            yield seen
            Proxy(DBus(), bus).GetId()
