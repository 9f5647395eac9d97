import threading

c = [(1, 2), 0]


def buy():
    (a, b), n = c
    c[1] = n + a


ts = [threading.Thread(target=buy) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(c)
