import threading

class Garage:
    def __init__(self, size):
        self.size = size
        self.inside = 0
        self.earned = 0
        self.change = threading.Condition()

    def enter(self):
        with self.change:
            while self.inside == self.size:
                self.change.wait()
            self.inside += 1

    def leave(self, fee):
        with self.change:
            self.inside -= 1
            self.earned += fee
            self.change.notify()

garage = Garage(2)

def car(n):
    for i in range(2):
        garage.enter()
        fee = 2 * n + i
        garage.leave(fee)

ts = [threading.Thread(target=car, args=(n,)) for n in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(garage.inside, garage.earned)
