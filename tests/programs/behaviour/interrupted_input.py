"""Ctrl-C in the middle of input()."""
try:
    input("ready: ")
except KeyboardInterrupt:
    print("interrupted")
input("ready: ")
