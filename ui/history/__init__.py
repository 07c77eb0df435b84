"""The versions of a record: those that were sent, looked at and compared."""
