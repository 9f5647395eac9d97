import threading


class Tickets:
    def __init__(self, n):
        self.i = 0
        self.n = n
        self.lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            if self.i >= self.n:
                raise StopIteration
            ticket = self.i
            self.i += 1
        return ticket


tickets = Tickets(5)
sold = []


def window():
    for t in tickets:
        sold.append(t)


ws = [threading.Thread(target=window) for _ in range(2)]
for w in ws:
    w.start()
for w in ws:
    w.join()
print(sorted(sold))
