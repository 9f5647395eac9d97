import queue
import threading

q = queue.Queue()
lines = []


def logger():
    while True:
        msg = q.get()
        lines.append(msg)
        q.task_done()


def work(n):
    q.put(n)
    q.put(n + 1)


threading.Thread(target=logger, daemon=True).start()
a = threading.Thread(target=work, args=(1,))
b = threading.Thread(target=work, args=(3,))
a.start()
b.start()
a.join()
b.join()
q.join()
print(len(lines))
