import threading


class Room:
    def __init__(self, number):
        self.number = number
        self.guest = None


class Hotel:
    def __init__(self, n):
        self.rooms = [Room(i) for i in range(n)]
        self.lock = threading.Lock()

    def free_rooms(self):
        with self.lock:
            return [r for r in self.rooms if r.guest is None]

    def check_in(self, guest):
        while True:
            free = self.free_rooms()
            if not free:
                return None
            room = free[0]
            with self.lock:
                if room.guest is None:
                    room.guest = guest
                    return room.number


h = Hotel(2)
ts = [threading.Thread(target=h.check_in, args=(g,)) for g in ("ann", "bob", "cid")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(h.free_rooms()))
