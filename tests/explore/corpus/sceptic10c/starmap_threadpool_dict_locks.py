import threading
from multiprocessing.pool import ThreadPool

money = {'a': 10, 'b': 10}
locks = {k: threading.RLock() for k in money}


def pay(src, dst, n):
    with locks[min(src, dst)], locks[max(src, dst)]:
        money[src] -= n
        money[dst] += n
        return n


with ThreadPool(2) as pool:
    moved = pool.starmap(pay, [('a', 'b', 3), ('b', 'a', 6), ('b', 'a', 2)])
assert moved == [3, 6, 2]
print(money)
