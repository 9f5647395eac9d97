import queue
import threading

DONE = None
q1, q2 = queue.Queue(), queue.Queue()


def read():
    for line in ["3 4", "5 6"]:
        q1.put(line)
    q1.put(DONE)


def parse():
    while (line := q1.get()) is not DONE:
        q2.put(sum(int(x) for x in line.split()))


parsers = [threading.Thread(target=parse) for _ in range(2)]
reader = threading.Thread(target=read)
for t in [reader] + parsers:
    t.start()
for t in [reader] + parsers:
    t.join()
print(q2.qsize())
