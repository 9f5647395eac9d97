import threading
import time

barrier = threading.Barrier(3, timeout=60)
lock = threading.Lock()
n = 0


def work(i):
    global n
    time.sleep(i * 0.1)
    with lock:
        n += 1
    barrier.wait()
    assert n == 3


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
