import queue
import threading

q = queue.Queue()


def logger():
    while True:
        print(q.get())
        q.task_done()


threading.Thread(target=logger, daemon=True).start()
for line in ("a", "b"):
    q.put(line)
q.join()
