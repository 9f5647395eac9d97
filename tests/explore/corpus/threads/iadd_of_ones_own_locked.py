import threading


class Money:
    def __init__(self, cents=0):
        self.cents = cents
        self._lock = threading.Lock()

    def __iadd__(self, other):
        with self._lock:
            self.cents += other
        return self

    def __repr__(self):
        return f"Money({self.cents})"


total = Money()


def earn():
    global total
    for _ in range(5):
        total += 2


ts = [threading.Thread(target=earn) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
