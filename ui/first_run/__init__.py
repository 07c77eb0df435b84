"""Six short steps to a first vault."""
