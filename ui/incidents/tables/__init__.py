"""Taking in a table: its columns, what each row becomes, what is not understood."""
