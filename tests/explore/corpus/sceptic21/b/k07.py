import threading


class Room:
    def __init__(self, number):
        self.number = number
        self.guest = None
        self.lock = threading.Lock()

    def is_free(self):
        with self.lock:
            return self.guest is None

    def book(self, guest):
        with self.lock:
            self.guest = guest


rooms = [Room(1), Room(2)]


def check_in(guest):
    for room in rooms:
        if room.is_free():
            room.book(guest)
            break


ts = [threading.Thread(target=check_in, args=(g,)) for g in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([r.guest is not None for r in rooms])
