import queue
import threading
import time

lock = threading.Lock()
q = queue.Queue()


def worker():
    while True:
        with lock:
            item = q.get()
            print("working on", item)
            q.task_done()


t = threading.Thread(target=worker, daemon=True)
t.start()
try:
    for i in range(2):
        with lock:
            q.put(i)
        time.sleep(0.1)
    q.join()
except KeyboardInterrupt:
    print("stopped by user")
print("done")
