"""Evidence: files of a record, taken in untouched, described, looked at, given out knowingly."""
