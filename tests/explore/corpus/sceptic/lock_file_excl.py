import os
import threading
import time

n = 0


def work():
    global n
    for _ in range(2):
        while True:
            try:
                fd = os.open("counter.lock", os.O_CREAT | os.O_EXCL)
                break
            except FileExistsError:
                time.sleep(0.001)
        n += 1
        os.close(fd)
        os.unlink("counter.lock")


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
