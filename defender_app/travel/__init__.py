"""Travel mode: some records leave in one sealed file, and only then go from here.

The order is what protects them: the file is written, read back from its medium and compared; what
opens it is tried; then either the records are removed here, or what may stay moves to a new vault
and this one is burned. Killed at any moment, each record is in at least one place that can be read.
Nothing that stays says that records are away. Source: docs/formats.md 6.
"""
