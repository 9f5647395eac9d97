import threading


class TicketMachine:
    def __init__(self):
        self._next = 1
        self._lock = threading.Lock()

    def peek(self):
        with self._lock:
            return self._next

    def advance(self):
        with self._lock:
            self._next += 1

    def take(self):
        n = self.peek()
        self.advance()
        return n


m = TicketMachine()
got = []


def customer():
    got.append(m.take())


ts = [threading.Thread(target=customer) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
