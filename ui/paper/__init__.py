"""Pages to print: made as a PDF in memory; a person says where it goes.

Nothing here talks to a printer: the system's printing looks for printers in the network, and this
program never uses one.
"""
