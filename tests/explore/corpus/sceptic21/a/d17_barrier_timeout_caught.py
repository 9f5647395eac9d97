import threading
import time

b = threading.Barrier(3)


def work(n):
    if n == 2:
        time.sleep(3)
    try:
        b.wait(timeout=1)
    except threading.BrokenBarrierError:
        pass


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
