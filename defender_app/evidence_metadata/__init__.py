"""What a file tells besides what is seen in it: place, device, time, names, earlier versions.

The modules of the formats take bytes apart that somebody made to do harm, perhaps; they run in the
process apart (``inside``). ``asking`` is the side that asks.
"""
