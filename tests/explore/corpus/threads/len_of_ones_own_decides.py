import threading


class Room:
    def __init__(self, places):
        self.places = places
        self._inside = []

    def __len__(self):
        return len(self._inside)

    def enter(self, who):
        self._inside.append(who)


room = Room(2)


def guest(name):
    if len(room) < room.places:
        room.enter(name)
        print(name, "is in")
    else:
        print(name, "goes home")


gs = [threading.Thread(target=guest, args=(n,)) for n in "ABCD"]
for g in gs:
    g.start()
for g in gs:
    g.join()
assert len(room) <= 2
