"""There is no child: the parent prints by itself."""

import signal


def greet(number, frame):
    print("hello", flush=True)


signal.signal(signal.SIGINT, greet)
while True:
    signal.pause()
