"""After a device was out of sight: one thing at a time."""
