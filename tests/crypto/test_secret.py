from __future__ import annotations

import copy
import pickle

import pytest

from crypto.secret import Secret


def test_shows_itself_only_when_asked() -> None:
    secret = Secret(b"hunter2")
    assert secret.reveal() == b"hunter2"
    assert len(secret) == 7
    for text in (repr(secret), str(secret), f"{secret}", repr([secret])):
        assert "hunter2" not in text
        assert "<secret>" in text


def test_compares_by_value() -> None:
    assert Secret(b"a") == Secret(bytearray(b"a")) == Secret(memoryview(b"a"))
    assert Secret(b"a") != Secret(b"b")
    assert Secret(b"a") != Secret(b"aa")
    assert Secret(b"a") != b"a"


def test_does_not_travel() -> None:
    secret = Secret(b"a")
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        copy.deepcopy(secret)
    with pytest.raises(TypeError):
        hash(secret)


def test_keeps_its_own_copy() -> None:
    source = bytearray(b"abc")
    secret = Secret(source)
    source[:] = b"xxx"
    assert secret.reveal() == b"abc"
