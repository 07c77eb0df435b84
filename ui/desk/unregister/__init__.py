"""The tab "Register" of a case."""
