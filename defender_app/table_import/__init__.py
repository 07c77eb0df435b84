"""Tables of incidents (CSV, XLSX) taken in as drafts: read, understood column by column, kept."""
