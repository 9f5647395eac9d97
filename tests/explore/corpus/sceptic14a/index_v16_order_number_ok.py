import threading


class Numbers:
    def __init__(self):
        self._n = 1
        self._lock = threading.Lock()

    def take(self):
        with self._lock:
            n = self._n
            self._n += 1
            return n


numbers = Numbers()
invoices = {}


def bill(customer):
    invoices[numbers.take()] = customer


ts = [threading.Thread(target=bill, args=(c,)) for c in ("ann", "bob")]
for t in ts: t.start()
for t in ts: t.join()
print(len(invoices), "invoices")
