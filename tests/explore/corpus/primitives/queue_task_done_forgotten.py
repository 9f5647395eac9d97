import queue
import threading

q = queue.Queue()


def worker():
    while True:
        n = q.get()
        if n == 0:
            print("cannot divide by zero")
            continue
        print(12 // n)
        q.task_done()


threading.Thread(target=worker, daemon=True).start()
for n in (3, 0, 4):
    q.put(n)
q.join()
print("all done")
