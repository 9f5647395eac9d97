"""A key read in raw mode: no echo, no signal."""
import sys
import termios
import tty

old = termios.tcgetattr(0)
tty.setraw(0)
try:
    for _ in range(3):
        sys.stdout.write("ready\r\n")
        sys.stdout.flush()
        print(repr(sys.stdin.buffer.raw.read(1)), end="\r\n", flush=True)
finally:
    termios.tcsetattr(0, termios.TCSADRAIN, old)
print("end")
