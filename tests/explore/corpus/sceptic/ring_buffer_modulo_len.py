import threading

slots = [None] * 4


def fill(k):
    for i in range(6):
        slots[(i + k) % len(slots)] = "x"


ts = [threading.Thread(target=fill, args=(k,)) for k in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(slots)
