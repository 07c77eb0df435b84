"""Writing a record: the page, its sections, and the draft that saves itself."""
