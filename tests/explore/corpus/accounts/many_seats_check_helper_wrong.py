import threading, random
seats = {n: None for n in range(4)}
lock = threading.Lock()
def free(s):
    with lock:
        return seats[s] is None
def book(name, wanted):
    if all(free(s) for s in wanted):
        for s in wanted:
            with lock:
                seats[s] = name
ts = [threading.Thread(target=book, args=(n, [0, i + 1])) for i, n in enumerate('ab')]
for t in ts: t.start()
for t in ts: t.join()
print(seats)
