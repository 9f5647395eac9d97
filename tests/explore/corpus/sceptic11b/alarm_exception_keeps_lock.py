import signal
import threading
import time

lock = threading.Lock()


class Timeout(Exception):
    pass


def on_alarm(signum, frame):
    raise Timeout


def slow_update():
    lock.acquire()
    time.sleep(5)
    lock.release()


signal.signal(signal.SIGALRM, on_alarm)
signal.alarm(1)
try:
    slow_update()
except Timeout:
    print('timeout')
with lock:
    print('next update')
