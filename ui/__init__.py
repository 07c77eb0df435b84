"""The window: Qt, and the words of the window."""
