"""Runs before the program: what would open a connection is not in here, and nothing asks for it.

``keyring`` loads a module that names ``urllib.request`` and uses it only to fetch archives.
"""

import sys
from types import ModuleType

sys.modules["urllib.request"] = ModuleType("urllib.request")
