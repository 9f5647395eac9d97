import queue
import threading

q = queue.Queue()


def worker():
    while True:
        n = q.get()
        if n % 2:
            continue
        print(n)
        q.task_done()


threading.Thread(target=worker, daemon=True).start()
for n in range(4):
    q.put(n)
q.join()
print("all done")
