import threading
import time

last = 0.0
passed = []


def call(k):
    global last
    now = time.monotonic()
    if now - last >= 1 or last == 0.0:
        last = now
        passed.append(k)


ts = [threading.Thread(target=call, args=(k,)) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(passed) >= 1)
