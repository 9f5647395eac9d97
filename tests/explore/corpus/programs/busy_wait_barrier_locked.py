import threading
import time

N = 3
arrived = 0
lock = threading.Lock()
done = []


def phase(k):
    global arrived
    with lock:
        arrived += 1
    while arrived < N:
        time.sleep(0.001)
    done.append(k)


ts = [threading.Thread(target=phase, args=(k,)) for k in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print(len(done))
