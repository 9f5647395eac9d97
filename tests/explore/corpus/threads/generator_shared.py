import threading


def squares():
    n = 0
    while True:
        n += 1
        total = 0
        for _ in range(n):
            total += n
        yield total


gen = squares()
out = []


def take():
    for _ in range(2):
        out.append(next(gen))


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(out))
