"""Its children end in every way that there is, all at once, while it is asked something."""
import os
import signal

signal.signal(signal.SIGINT, lambda number, frame: None)
for number in range(30):
    if os.fork() == 0:
        if number % 3 == 0:
            os.kill(os.getpid(), number % 31 + 1)
        if number % 3 == 1:
            os.abort()
        signal.pause()
        os._exit(256 - number)
while True:
    signal.pause()
