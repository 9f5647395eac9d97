import threading


class Stack:
    def __init__(self, values):
        self.items = list(values)
        self._lock = threading.Lock()

    def is_empty(self):
        with self._lock:
            return not self.items

    def pop(self):
        with self._lock:
            return self.items.pop() if self.items else None


s = Stack([1, 2, 3])
total = []


def worker():
    while not s.is_empty():
        total.append(s.pop() * 10)


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(total))
