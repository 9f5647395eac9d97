import threading

hits = 0
lock = threading.Lock()


def hit(i):
    global hits
    if i % 3 == 2:
        hits += 10
    else:
        with lock:
            hits += 1


def client():
    for i in range(4):
        hit(i)


ts = [threading.Thread(target=client) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(hits)
