"""A deep chain of exec, with the same pid; ignored signals stay ignored, handled ones do not."""
import os
import signal
import sys

depth = int(sys.argv[1]) if len(sys.argv) > 1 else 0
pid = sys.argv[2] if len(sys.argv) > 2 else str(os.getpid())
if depth == 0:
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    signal.signal(signal.SIGUSR2, lambda number, frame: None)
if depth < 5:
    os.execv(sys.executable, [sys.executable, sys.argv[0], str(depth + 1), pid])
print(depth, pid == str(os.getpid()), signal.getsignal(signal.SIGUSR1), signal.getsignal(signal.SIGUSR2))
