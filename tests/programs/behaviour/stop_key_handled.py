"""A handler of SIGTSTP."""
import signal

signal.signal(signal.SIGTSTP, lambda number, frame: print("stop?"))
for _ in range(2):
    print("ready")
    signal.pause()
