import threading

busy = False
n = 0


def add():
    global busy, n
    while busy:
        pass
    busy = True
    n += 1
    busy = False


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
