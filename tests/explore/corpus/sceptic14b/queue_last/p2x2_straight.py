import queue
import threading

q = queue.Queue()
lines = []


def logger():
    while True:
        msg = q.get()
        lines.append(msg)


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
while not q.empty():
    pass
print(len(lines))
