import queue
import threading

DONE = None
q1, q2 = queue.Queue(maxsize=1), queue.Queue(maxsize=1)
out = []


def read():
    for line in ["3 4", "5 6"]:
        q1.put(line)
    q1.put(DONE)


def parse():
    for line in iter(q1.get, DONE):
        q2.put([int(x) for x in line.split()])
    q2.put(DONE)


def add():
    for nums in iter(q2.get, DONE):
        out.append(sum(nums))


ts = [threading.Thread(target=f) for f in (add, parse, read)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out)
