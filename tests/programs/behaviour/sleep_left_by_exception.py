"""A handler that raises ends the sleep at once."""
import os
import signal
import time


class Wake(Exception):
    pass


def handler(number, frame):
    raise Wake


signal.signal(signal.SIGUSR1, handler)
if os.fork() == 0:
    time.sleep(0.05)
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
start = time.monotonic()
try:
    time.sleep(30)
except Wake:
    print("woken", time.monotonic() - start < 5)
os.wait()
