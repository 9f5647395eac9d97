import queue
import threading

a, b = queue.Queue(), queue.Queue()
out = []


def first():
    while True:
        x = a.get()
        if x is None:
            break
        b.put(x + 1)


def second():
    while True:
        x = b.get()
        if x is None:
            break
        out.append(x)


f = threading.Thread(target=first)
s = threading.Thread(target=second)
f.start()
s.start()
for i in range(3): a.put(i)
a.put(None)
b.put(None)
f.join()
s.join()
print(out)
