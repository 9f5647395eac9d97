import queue
import threading

tokens = queue.Queue()
tokens.put("a")
tokens.put("b")
total = 0


def add(k):
    global total
    for _ in range(3):
        t = tokens.get()
        total += k
        tokens.put(t)


ts = [threading.Thread(target=add, args=(k,)) for k in (1, -1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
