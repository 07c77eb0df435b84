"""The guide: pages to read, shipped with the program, shown in the window and in docs/."""
