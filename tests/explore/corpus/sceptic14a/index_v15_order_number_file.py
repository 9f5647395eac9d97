import threading


class Numbers:
    def __init__(self):
        self._n = 1
        self._lock = threading.Lock()

    def current(self):
        with self._lock:
            return self._n

    def advance(self):
        with self._lock:
            self._n += 1


numbers = Numbers()
invoices = {}


def bill(customer):
    invoices[numbers.current()] = customer
    numbers.advance()


ts = [threading.Thread(target=bill, args=(c,)) for c in ("ann", "bob")]
for t in ts: t.start()
for t in ts: t.join()
print(len(invoices), "invoices")
