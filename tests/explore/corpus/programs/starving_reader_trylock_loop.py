import threading
import time

lock = threading.Lock()
page = []


def writer():
    for i in range(2):
        with lock:
            page.append(i)
        time.sleep(0.001)


def reader():
    while True:
        if lock.acquire(timeout=0.01):
            try:
                if len(page) == 2:
                    return
            finally:
                lock.release()
        time.sleep(0.001)


ts = [threading.Thread(target=writer), threading.Thread(target=reader)]
for t in ts: t.start()
for t in ts: t.join()
print("读完")
