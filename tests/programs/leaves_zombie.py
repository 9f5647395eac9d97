"""Never waits for its child."""
import os
import signal

if os.fork() == 0:
    os._exit(3)
signal.pause()
