import queue
import threading

STOP = object()


def read(out):
    for i in range(6):
        out.put(i)
    out.put(STOP)


def keep_odd(inp, out):
    while True:
        item = inp.get()
        if item is STOP:
            out.put(STOP)
            break
        if item % 2:
            out.put(item)


def square(inp, results):
    while (item := inp.get()) is not STOP:
        results.append(item * item)


q1 = queue.Queue(maxsize=2)
q2 = queue.Queue(maxsize=1)
results = []
stages = [
    threading.Thread(target=read, args=(q1,)),
    threading.Thread(target=keep_odd, args=(q1, q2)),
    threading.Thread(target=square, args=(q2, results)),
]
for s in stages:
    s.start()
for s in stages:
    s.join()
print(results)
