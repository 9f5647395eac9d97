import os
import signal
import threading

hits = 0
minutes = []


def every_minute(signum, frame):
    global hits
    minutes.append(hits)
    hits = 0


signal.signal(signal.SIGUSR1, every_minute)
t = threading.Thread(target=os.kill, args=(os.getpid(), signal.SIGUSR1))
t.start()
for _ in range(3):
    hits = hits + 1
t.join()
print(sum(minutes) + hits)
