import threading
import time

slots = threading.BoundedSemaphore(2)
lock = threading.Lock()
inside = most = 0


def visit():
    global inside, most
    with slots:
        with lock:
            inside += 1
            most = max(most, inside)
        time.sleep(0.01)
        with lock:
            inside -= 1


ts = [threading.Thread(target=visit) for _ in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print("最多", most)
