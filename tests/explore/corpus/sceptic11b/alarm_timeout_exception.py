import signal
import time


class Timeout(Exception):
    pass


def on_alarm(signum, frame):
    raise Timeout


def slow():
    time.sleep(100)
    return 'never'


signal.signal(signal.SIGALRM, on_alarm)
signal.alarm(1)
try:
    print(slow())
except Timeout:
    print('slow part given up')
finally:
    signal.alarm(0)
    print('cleaned up')
