"""Making what is handed out: the same bytes wherever and whenever it is made."""
