import queue
import threading

q = queue.Queue()


def worker():
    while True:
        text = q.get()
        print(int(text))
        q.task_done()


threading.Thread(target=worker, daemon=True).start()
for text in ("1", "two", "3"):
    q.put(text)
q.join()
