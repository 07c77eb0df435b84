"""One editor for each kind of field: what is on the screen, and the answer that it stands for."""
