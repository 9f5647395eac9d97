import threading


class Account:
    def __init__(self, cents):
        self.cents = cents
        self.lock = threading.Lock()

    def __ge__(self, other):
        with self.lock:
            return self.cents >= other

    def __isub__(self, other):
        with self.lock:
            self.cents -= other
        return self


acc = Account(100)


def pay(n):
    global acc
    if acc >= n:
        acc -= n


ts = [threading.Thread(target=pay, args=(n,)) for n in (70, 80)]
for t in ts: t.start()
for t in ts: t.join()
print('solvent:', acc.cents >= 0)
