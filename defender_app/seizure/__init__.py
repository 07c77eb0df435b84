"""After a device was out of sight: what may be known, a new vault, who has to be told.

Everything the guide knows lies in the drawer (documents of kind ``seizure``) and comes along into
the new vault. Source: docs/rules.md, rules 9, 12, 13; docs/formats.md 5.8.
"""

from __future__ import annotations
