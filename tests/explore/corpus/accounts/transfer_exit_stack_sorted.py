import threading
from contextlib import ExitStack


class Account:
    def __init__(self, no, b):
        self.no, self.b = no, b
        self.lock = threading.Lock()

    def __lt__(self, other):
        return self.no < other.no


def move(n, *accounts):
    with ExitStack() as stack:
        for a in sorted(accounts):
            stack.enter_context(a.lock)
        accounts[0].b -= n
        accounts[-1].b += n


a, b, c = (Account(i, 100) for i in range(3))
ts = [threading.Thread(target=move, args=args) for args in ((5, a, b), (7, b, c), (9, c, a))]
for t in ts: t.start()
for t in ts: t.join()
print(a.b + b.b + c.b)
