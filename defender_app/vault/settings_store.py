"""Settings that belong to the drawer: what differs between drawers (docs/formats.md 5.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crypto import strict_json

if TYPE_CHECKING:
    from crypto.strict_json import JsonValue
    from defender_app.vault.drawer import Drawer

_KIND: Final = "setting"
_LIMIT: Final = 1 << 20


class Settings:
    """JSON values by name."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer

    def get(self, name: str, default: JsonValue = None) -> JsonValue:
        """The value of a setting, or ``default`` while it was never set."""
        body = self._drawer.documents.find(_KIND, name)
        return default if body is None else strict_json.parse(body, max_bytes=_LIMIT)

    def set(self, name: str, value: JsonValue) -> None:
        """Set a value; None removes the setting."""
        if value is not None:
            self._drawer.documents.put(_KIND, name, strict_json.dumps(value))
        elif self._drawer.documents.find(_KIND, name) is not None:
            self._drawer.documents.delete(_KIND, name)
