import signal
import threading
import time

stop = threading.Event()
rounds = 0


def worker():
    global rounds
    while not stop.wait(0.1):
        rounds += 1


def on_alarm(sig, frame):
    stop.set()


signal.signal(signal.SIGALRM, on_alarm)
signal.alarm(1)
t = threading.Thread(target=worker)
t.start()
while t.is_alive():
    t.join(0.2)
print("worker ended", rounds >= 0)
