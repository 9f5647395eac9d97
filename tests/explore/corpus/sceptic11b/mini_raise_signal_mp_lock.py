import signal
from multiprocessing import Lock

lock = Lock()


def handler(signum, frame):
    with lock:
        print('signal')


signal.signal(signal.SIGUSR1, handler)
with lock:
    signal.raise_signal(signal.SIGUSR1)
print('end')
