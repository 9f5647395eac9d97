import threading


class Room:
    def __init__(self):
        self.free = True
        self.users = 0
        self.most = 0


class Reservation:
    def __init__(self, room):
        self.room = room

    def __enter__(self):
        self.room.free = False
        return self.room

    def __exit__(self, *exc):
        self.room.free = True


room = Room()
held = []


def meeting(team):
    if room.free:
        with Reservation(room):
            held.append(team)


ts = [threading.Thread(target=meeting, args=(t,)) for t in ('a', 'b')]
for t in ts: t.start()
for t in ts: t.join()
print(len(held) >= 1)
