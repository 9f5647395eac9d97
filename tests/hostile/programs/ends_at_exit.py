"""Computes for ever when it is asked to end."""
import atexit

def never():
    while True:
        pass

atexit.register(never)
