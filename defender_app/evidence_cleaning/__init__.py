"""Cleaned copies: what is seen stays, what is hidden goes, what was covered is gone for good.

The modules of the formats run in the process apart (``inside``); ``copies`` is the side that asks
and puts the copy into the vault beside its original.
"""
