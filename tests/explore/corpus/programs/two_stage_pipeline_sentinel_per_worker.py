import queue
import threading

a, b = queue.Queue(), queue.Queue()
out = []
STOP = object()


def first():
    while (x := a.get()) is not STOP:
        b.put(x + 1)


def second():
    while (x := b.get()) is not STOP:
        out.append(x)


f = [threading.Thread(target=first) for _ in range(2)]
s = [threading.Thread(target=second) for _ in range(2)]
for t in f + s: t.start()
for i in range(3): a.put(i)
for _ in f: a.put(STOP)
for t in f: t.join()
for _ in s: b.put(STOP)
for t in s: t.join()
print(sorted(out))
