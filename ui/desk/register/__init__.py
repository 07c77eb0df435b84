"""The page "Register": what is due, UN actions, UPR, treaty bodies, and who must still be told."""
