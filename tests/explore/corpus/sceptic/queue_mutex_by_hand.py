import queue
import threading

q = queue.Queue()
added = 0


def work():
    global added
    for _ in range(2):
        with q.mutex:
            added += 1
            q.queue.append(1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(added)
