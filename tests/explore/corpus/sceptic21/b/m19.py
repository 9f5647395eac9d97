import queue
import threading

q = queue.Queue()
out = []


def worker():
    while True:
        n = q.get()
        try:
            out.append(8 // n)
        except ZeroDivisionError:
            out.append(None)
        finally:
            q.task_done()


threading.Thread(target=worker, daemon=True).start()
for n in (4, 0, 2):
    q.put(n)
q.join()
print(out)
