import threading
from contextlib import ExitStack

cells = [0] * 4
locks = [threading.Lock() for _ in range(4)]


def add(indices, k):
    with ExitStack() as stack:
        for i in sorted(indices):
            stack.enter_context(locks[i])
        for i in indices:
            cells[i] += k


ts = [threading.Thread(target=add, args=([0, 1, 2], 1)), threading.Thread(target=add, args=([2, 1], 10)),
      threading.Thread(target=add, args=([3, 0], 100))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(cells)
