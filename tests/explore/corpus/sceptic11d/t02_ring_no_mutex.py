import threading


class Conveyor:
    """A ring of four slots. Semaphores count the slots, so (we believe) no lock is needed."""

    def __init__(self, slots=4):
        self.slots = [None] * slots
        self.n = slots
        self.write_at = 0
        self.read_at = 0
        self.empty = threading.Semaphore(slots)
        self.full = threading.Semaphore(0)

    def load(self, parcel):
        self.empty.acquire()
        where = self.write_at
        self.slots[where] = parcel
        self.write_at = (where + 1) % self.n
        self.full.release()

    def unload(self):
        self.full.acquire()
        parcel = self.slots[self.read_at]
        self.slots[self.read_at] = None
        self.read_at = (self.read_at + 1) % self.n
        self.empty.release()
        return parcel


belt = Conveyor()


def loader(name):
    for i in range(2):
        belt.load(name + str(i))


def unloader(count):
    seen = []
    for _ in range(count):
        seen.append(belt.unload())
    print(len(seen), 'parcels', sorted(str(s) for s in seen))


ts = [threading.Thread(target=loader, args=('A',)), threading.Thread(target=loader, args=('B',))]
ts.append(threading.Thread(target=unloader, args=(4,)))
for t in ts:
    t.start()
for t in ts:
    t.join()
