import signal
import time


class TimeoutException(Exception):
    pass


def handler(signum, frame):
    raise TimeoutException("too slow")


def slow():
    time.sleep(5)
    return "finished"


signal.signal(signal.SIGALRM, handler)
signal.alarm(1)
try:
    print(slow())
except TimeoutException as e:
    print("caught:", e)
finally:
    signal.alarm(0)
print("goes on")
