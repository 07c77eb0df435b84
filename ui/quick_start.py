"""Spares Qt for Python what this program mostly has no use for.

While it is loaded, Qt for Python also loads and compiles what writes stub files for developers,
what reads the signatures of its own functions, and what explains a call with wrong arguments: a
fifth of the time to the first painting. Here these parts are loaded when they are first asked for
something, which in a program without mistakes is never.

Qt for Python has optional features (``snake_case`` names) that a module switches on by importing
them. To know which modules might, it reads the source text of every module that is imported after
it: about a millisecond each, a fifth of the time to the first painting. No module here uses them.
"""

from __future__ import annotations

import builtins
import sys
from importlib import import_module
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from importlib.abc import Loader

_PACKAGE: Final = "shibokensupport"
_FEATURES: Final = f"{_PACKAGE}.feature"
_SIGNATURE: Final = f"{_PACKAGE}.signature"
_SEARCH: Final = "_mod_uses_pyside"
_INSPECT: Final = "inspect"
_QT: Final = "PySide6"
_VERSION: Final = (6, 11)
_TYPES: Final = f"{_SIGNATURE}.mapping"
_PARSER: Final = f"{_SIGNATURE}.parser"
_GATHER: Final = "update_mapping"
_READ: Final = "get_signature"
_KNOWN: Final = "_mod2path"
_LATER: Final = (
    f"{_SIGNATURE}.errorhandler",
    f"{_SIGNATURE}.layout",
    f"{_SIGNATURE}.lib.enum_sig",
    f"{_SIGNATURE}.lib.pyi_generator",
    f"{_SIGNATURE}.lib.tool",
    _PARSER,
)

_usual_import: Final = builtins.__import__
_one_at_a_time: Final = RLock()
_loaders: Final[dict[str, Loader]] = {}


class _Later(ModuleType):
    """A module that is loaded in its place as soon as somebody asks it for something."""

    def __getattribute__(self, name: str) -> object:
        # What goes through all modules asks for such names, and does without them. Any other has
        # to wait until all of them are there, also where another thread begins to load them.
        if not name.startswith("__"):
            _load(self)
        return ModuleType.__getattribute__(self, name)


class _Inspect(ModuleType):
    """Stands for Python's ``inspect`` in what imported it and has not asked it for anything."""

    def __getattr__(self, name: str) -> object:
        _forget_stand_in()
        return getattr(import_module(_INSPECT), name)


def spare_the_tools() -> None:
    """Before Qt for Python is loaded: have it load these parts of itself when they are needed.

    Where another version of Qt for Python is installed, nothing is changed.
    """
    if _PACKAGE not in sys.modules:
        builtins.__import__ = _watching


def spare_the_search() -> None:
    """Have every module count as one that uses Qt for Python, and no feature of it.

    Where a later version of Qt for Python does it otherwise, nothing is changed.
    """
    features = sys.modules.get(_FEATURES)
    if features is not None and hasattr(features, _SEARCH):
        setattr(features, _SEARCH, lambda _module: True)


def _watching(name: str, *how: Any, **named: Any) -> ModuleType:
    """Import as ever, and act on the three moments at which Qt for Python can be spared something.

    The first: right now it has forgotten what there was of this package, and is about to load it.
    """
    found = _usual_import(name, *how, **named)
    if name == _PACKAGE and _FEATURES not in sys.modules:
        _lay_out(found)
    elif name == _PACKAGE:
        _forget_stand_in()
        spare_the_search()
    elif name == _SIGNATURE and _TYPES in sys.modules:
        builtins.__import__ = _usual_import
        _have_others_wait(sys.modules[_TYPES])
    return found


def _lay_out(package: ModuleType) -> None:
    loader = package.__spec__.loader if package.__spec__ is not None else None
    version = getattr(sys.modules.get(_QT), "__version_info__", ())
    known = getattr(loader, _KNOWN, {})
    if version[:2] != _VERSION or loader is None or not known.keys() >= set(_LATER):
        return
    for name in _LATER:
        sys.modules[name] = _Later(name)
        sys.modules[name].__spec__ = ModuleSpec(name, loader)
        _loaders[name] = loader
    sys.modules.setdefault(_INSPECT, _Inspect(_INSPECT))


def _load(module: ModuleType) -> None:
    with _one_at_a_time:
        loader = _loaders.pop(module.__name__, None)
        if loader is None:
            return
        # Meanwhile it has been given another name, which its loader does not know.
        spec, module.__spec__ = module.__spec__, ModuleSpec(module.__name__, loader)
        loader.exec_module(module)
        module.__spec__ = spec
        module.__class__ = ModuleType


def _have_others_wait(types: ModuleType) -> None:
    """Have the names of types gathered only when all is loaded that this needs.

    Loading it in the midst would let other threads see half of them, and that ends the process. So
    can two threads that need a signature for the very first time: that happens here, too.
    """
    parser, gather = sys.modules.get(_PARSER), getattr(types, _GATHER, None)
    if not isinstance(parser, _Later) or gather is None:
        return

    def gathered() -> object:
        with _one_at_a_time:
            is_first = _PARSER in _loaders
            _load(parser)
            found = gather()
            if is_first:
                _read_one_signature()
            return found

    setattr(types, _GATHER, gathered)


def _read_one_signature() -> None:
    read = getattr(sys.modules.get(_SIGNATURE), _READ, None)
    some = getattr(sys.modules.get(f"{_QT}.QtCore"), "QObject", None)
    if read is not None and some is not None:
        read(some.parent, "typeerror")


def _forget_stand_in() -> None:
    if isinstance(sys.modules.get(_INSPECT), _Inspect):
        del sys.modules[_INSPECT]
