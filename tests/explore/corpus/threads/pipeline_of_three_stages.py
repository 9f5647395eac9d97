import queue
import threading

q1, q2, out = queue.Queue(2), queue.Queue(2), []
STOP = object()


def read():
    for line in ("3 4", "5 6", "7 8"):
        q1.put(line)
    q1.put(STOP)


def parse():
    while True:
        line = q1.get()
        if line is STOP:
            q2.put(STOP)
            return
        q2.put(tuple(map(int, line.split())))


def add():
    total = 0
    for a, b in iter(q2.get, STOP):
        total += a * b
    out.append(total)


ts = [threading.Thread(target=f) for f in (read, parse, add)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out[0])
