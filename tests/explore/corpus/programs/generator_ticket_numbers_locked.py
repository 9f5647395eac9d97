import threading


def numbers():
    n = 0
    while True:
        n += 1
        yield n


gen = numbers()
lock = threading.Lock()
got = []


def take():
    with lock:
        n = next(gen)
    got.append(n)


ts = [threading.Thread(target=take) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
assert sorted(got) == [1, 2, 3]
