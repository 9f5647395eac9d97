import threading


class Office:
    def __init__(self, n):
        self.free = n
        self.cond = threading.Condition()

    def buy(self):
        with self.cond:
            while self.free == 0:
                self.cond.wait()
            self.free -= 1

    def cancel(self):
        with self.cond:
            self.free += 1
            self.cond.notify()


office = Office(1)
travelled = []


def traveller(name):
    office.buy()
    travelled.append(name)
    office.cancel()


ts = [threading.Thread(target=traveller, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(travelled), office.free)
