import queue
import threading

q = queue.Queue()
good = []
bad = []


def worker():
    while True:
        text = q.get()
        try:
            good.append(int(text))
        except ValueError:
            bad.append(text)
        finally:
            q.task_done()


for _ in range(2):
    threading.Thread(target=worker, daemon=True).start()
for text in ("1", "2", "three", "4"):
    q.put(text)
q.join()
print(sorted(good), bad)
