import threading
import time

forks = [threading.Lock() for _ in range(3)]


def dine(i):
    for _ in range(2):
        time.sleep(0.001)
        with forks[i]:
            time.sleep(0.001)
            with forks[(i + 1) % 3]:
                time.sleep(0.001)


ts = [threading.Thread(target=dine, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print("fed")
