"""Computes for ever, silently."""
while True:
    pass
