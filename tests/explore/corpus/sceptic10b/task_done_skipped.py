import queue
import threading

q = queue.Queue()
bad = []
numbers = []


def worker():
    while True:
        text = q.get()
        try:
            numbers.append(int(text))
        except ValueError:
            bad.append(text)
            continue
        q.task_done()


threading.Thread(target=worker, daemon=True).start()
for text in ("1", "x", "2"):
    q.put(text)
q.join()
print("bad:", bad, "sum", sum(numbers))
