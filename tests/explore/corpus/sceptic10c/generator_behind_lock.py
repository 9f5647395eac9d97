import threading


class LockedIter:
    def __init__(self, gen):
        self.gen = gen
        self.lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.gen)


def locked(genfunc):
    return lambda *a: LockedIter(genfunc(*a))


@locked
def ticket_numbers(limit):
    n = 0
    while n < limit:
        n += 1
        yield n


tickets = ticket_numbers(6)
sold = {'A': [], 'B': []}


def window(name):
    for number in tickets:
        sold[name].append(number)


ts = [threading.Thread(target=window, args=(n,)) for n in sold]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(sold['A'] + sold['B']))
