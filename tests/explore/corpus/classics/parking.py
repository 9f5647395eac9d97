import threading

class Lot:
    def __init__(self, n):
        self.free = list(range(n))
        self.places = threading.Semaphore(n)
        self.lock = threading.Lock()
        self.most = self.inside = 0

    def enter(self):
        self.places.acquire()
        with self.lock:
            slot = self.free.pop()
            self.inside += 1
            self.most = max(self.most, self.inside)
            return slot

    def leave(self, slot):
        with self.lock:
            self.free.append(slot)
            self.inside -= 1
        self.places.release()

lot = Lot(2)

def car(n):
    slot = lot.enter()
    lot.leave(slot)

cars = [threading.Thread(target=car, args=(i,)) for i in range(4)]
for c in cars: c.start()
for c in cars: c.join()
assert lot.most <= 2 and lot.inside == 0
print(sorted(lot.free))
