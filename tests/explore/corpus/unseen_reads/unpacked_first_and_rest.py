import threading

c = [3, 0]


def buy():
    first, *rest = c
    c[0] = first - 1


ts = [threading.Thread(target=buy) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(c)
