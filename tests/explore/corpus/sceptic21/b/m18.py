import queue
import threading

q = queue.Queue()
numbers = [4, 0, 2]
out = []


def worker():
    while True:
        n = q.get()
        try:
            out.append(8 // n)
        except ZeroDivisionError:
            print("cannot divide")
            return
        q.task_done()


threading.Thread(target=worker, daemon=True).start()
for n in numbers:
    q.put(n)
q.join()
print(out)
