import threading
import time

lock = threading.Lock()
count = 0


def work():
    global count
    for _ in range(2):
        while not lock.acquire(blocking=False):
            time.sleep(0)
        try:
            count += 1
        finally:
            lock.release()


threads = [threading.Thread(target=work) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(count)
