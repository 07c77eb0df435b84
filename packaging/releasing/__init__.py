"""Making what is handed out: packages that are the same bytes wherever and whenever they are made."""
