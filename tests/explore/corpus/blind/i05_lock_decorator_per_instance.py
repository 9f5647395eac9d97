import functools
import threading


def synchronized(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        with self._monitor:
            return method(self, *args, **kwargs)
    return wrapper


class Monitor:
    def __init__(self):
        self._monitor = threading.RLock()


class Stack(Monitor):
    def __init__(self, limit):
        super().__init__()
        self.items = []
        self.limit = limit
        self.rejected = 0

    @synchronized
    def push(self, item):
        if self.full():
            self.rejected += 1
            return False
        self.items.append(item)
        return True

    @synchronized
    def pop(self):
        if not self.items:
            return None
        return self.items.pop()

    @synchronized
    def full(self):
        return len(self.items) >= self.limit

    @synchronized
    def __len__(self):
        return len(self.items)


class Tally(Monitor):
    def __init__(self):
        super().__init__()
        self.counts = {}

    @synchronized
    def add(self, key, n=1):
        self.counts[key] = self.counts.get(key, 0) + n

    @synchronized
    def get(self, key):
        return self.counts.get(key, 0)


stack = Stack(3)
tally = Tally()


def pusher(base):
    for i in range(3):
        if stack.push(base + i):
            tally.add('pushed')
        else:
            tally.add('rejected')


def popper():
    for _ in range(3):
        item = stack.pop()
        if item is None:
            tally.add('empty')
            continue
        tally.add('popped')


ts = [threading.Thread(target=pusher, args=(0,)), threading.Thread(target=pusher, args=(10,)),
      threading.Thread(target=popper)]
for t in ts: t.start()
for t in ts: t.join()
assert tally.get('pushed') - tally.get('popped') == len(stack)
assert tally.get('rejected') == stack.rejected
print(tally.counts, len(stack))
