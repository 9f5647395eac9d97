import threading


class Room:
    def __init__(self, number):
        self.number = number
        self.guest = None


rooms = [Room(n) for n in (101, 102)]
placed = {}


def check_in(name):
    for room in rooms:
        if room.guest is None:
            room.guest = name
            placed[name] = room.number
            return


ts = [threading.Thread(target=check_in, args=(n,)) for n in ("Ann", "Bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert len(set(placed.values())) == 2
