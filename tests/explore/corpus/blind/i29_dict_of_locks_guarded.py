import threading
from collections import defaultdict


class LockManager:
    def __init__(self):
        self._guard = threading.Lock()
        self._locks = {}
        self._uses = defaultdict(int)

    def get(self, name):
        with self._guard:
            if name not in self._locks:
                self._locks[name] = threading.Lock()
            self._uses[name] += 1
            return self._locks[name]

    def all_of(self, *names):
        return [self.get(n) for n in sorted(set(names))]

    def uses(self):
        with self._guard:
            return dict(self._uses)


class Held:
    def __init__(self, locks):
        self.locks = locks

    def __enter__(self):
        for lock in self.locks:
            lock.acquire()
        return self

    def __exit__(self, *exc):
        for lock in reversed(self.locks):
            lock.release()
        return False


manager = LockManager()
stock = {'wheat': 10, 'corn': 10, 'rice': 10}
rejected = []


def exchange(a, b, n):
    with Held(manager.all_of(a, b)):
        if stock[a] < n:
            rejected.append((a, b, n))
            return
        stock[a] -= n
        stock[b] += n


def trader(deals):
    for deal in deals:
        exchange(*deal)


threads = [threading.Thread(target=trader, args=([('wheat', 'corn', 8), ('rice', 'rice', 1)],)),
           threading.Thread(target=trader, args=([('corn', 'wheat', 5), ('corn', 'rice', 12)],)),
           threading.Thread(target=trader, args=([('rice', 'wheat', 9)],))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sum(stock.values()), min(stock.values()) >= 0)
