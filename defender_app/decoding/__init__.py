"""Files from outside are decoded apart: in a process that can open nothing, with bounded means."""
