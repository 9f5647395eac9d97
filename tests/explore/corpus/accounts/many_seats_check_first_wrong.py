import threading, random
seats = {n: None for n in range(4)}
lock = threading.Lock()
def book(name, wanted):
    for s in wanted:
        with lock:
            if seats[s] is not None:
                return False
    for s in wanted:
        with lock:
            seats[s] = name
    return True
ts = [threading.Thread(target=book, args=(n, [0, i + 1])) for i, n in enumerate('ab')]
for t in ts: t.start()
for t in ts: t.join()
print(seats)
