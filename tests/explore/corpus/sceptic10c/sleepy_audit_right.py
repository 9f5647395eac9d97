import threading
import time

a, b = 100, 100
lock = threading.Lock()
sums = []


def transfer():
    global a, b
    for _ in range(3):
        with lock:
            a -= 10
            time.sleep(0.002)
            b += 10
        time.sleep(0.002)


def audit():
    for _ in range(3):
        with lock:
            sums.append(a + b)
        time.sleep(0.003)


ts = [threading.Thread(target=f) for f in (transfer, audit)]
for t in ts: t.start()
for t in ts: t.join()
print(sums)
