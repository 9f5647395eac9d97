import queue
import threading

q = queue.Queue()


def worker():
    while True:
        text = q.get()
        number = int(text)
        q.task_done()


threading.Thread(target=worker, daemon=True).start()
for text in ("1", "2", "three", "4"):
    q.put(text)
q.join()
print("done")
