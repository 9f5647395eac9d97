import os
import signal
import threading

stop = threading.Event()
laps = []


def handler(signum, frame):
    stop.set()


signal.signal(signal.SIGINT, handler)


def worker():
    laps.append("lap")
    stop.wait()


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
os.kill(os.getpid(), signal.SIGINT)
for t in ts:
    t.join()
print(len(laps), stop.is_set())
