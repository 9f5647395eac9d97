import os
import threading
import time

n = 0


def work():
    global n
    for _ in range(2):
        while os.path.exists("counter.lock"):
            time.sleep(0.001)
        open("counter.lock", "w").close()
        n += 1
        if os.path.exists("counter.lock"):
            try:
                os.unlink("counter.lock")
            except FileNotFoundError:
                pass


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
