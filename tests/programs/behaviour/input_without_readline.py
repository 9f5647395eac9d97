"""Lines read from standard input, Chinese too, and a line killed with Ctrl-U."""
import sys

print("ready")
for line in sys.stdin:
    print(repr(line))
    print("ready", flush=True)
