"""Wrong: waits for a signal that never comes, before anything else; every key is ignored."""

import signal

for key in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP):
    signal.signal(key, signal.SIG_IGN)
while True:
    signal.pause()
