from queue import SimpleQueue
import threading

a, b = SimpleQueue(), SimpleQueue()


def double():
    for item in iter(a.get, None):
        b.put(item * 2)
    b.put(None)


t = threading.Thread(target=double)
t.start()
for i in range(4):
    a.put(i)
a.put(None)
print(list(iter(b.get, None)))
t.join()
