"""How long a case is kept: which are to be looked at again, and deleting one."""
