import queue
import threading

token = queue.Queue(maxsize=1)
token.put("token")
total = 0


def add(k):
    global total
    for _ in range(10):
        t = token.get()
        total += k
        token.put(t)


ts = [threading.Thread(target=add, args=(k,)) for k in (1, -1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
