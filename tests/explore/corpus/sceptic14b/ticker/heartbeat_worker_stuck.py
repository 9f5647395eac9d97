import queue
import threading
import time

q = queue.Queue()


def heartbeat():
    while True:
        time.sleep(1)


def worker():
    for _ in range(3):
        print("got", q.get())


threading.Thread(target=heartbeat, daemon=True).start()
w = threading.Thread(target=worker)
w.start()
for i in range(2):
    q.put(i)
w.join()
