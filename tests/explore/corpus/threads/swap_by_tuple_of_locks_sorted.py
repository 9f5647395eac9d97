import threading

slots = ["a", "b", "c"]
locks = [threading.Lock() for _ in slots]


def swap(i, j):
    first, second = min(i, j), max(i, j)
    with locks[first], locks[second]:
        slots[i], slots[j] = slots[j], slots[i]


ts = [threading.Thread(target=swap, args=p) for p in ((0, 1), (1, 2), (2, 0))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(slots))
