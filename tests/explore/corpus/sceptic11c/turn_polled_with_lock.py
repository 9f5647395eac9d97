import threading
import time

LIMIT = 12
N = 3
lock = threading.Lock()
current = 1
out = []


def worker(idx):
    global current
    while True:
        with lock:
            if current > LIMIT:
                break
            if current % N == idx:
                out.append(str(current))
                current += 1
        time.sleep(0.001)


threads = [threading.Thread(target=worker, args=(i,)) for i in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(" ".join(out))
