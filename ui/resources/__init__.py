"""Files the window is drawn with."""
