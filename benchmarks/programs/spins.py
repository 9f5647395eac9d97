"""Wrong: both processes compute for ever and ignore every key."""

import os
import signal

for key in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP):
    signal.signal(key, signal.SIG_IGN)
os.fork()
while True:
    pass
