import threading


class Room:
    def __init__(self):
        self.lock = threading.Lock()


class Reservation:
    def __init__(self, room):
        self.room = room

    def __enter__(self):
        self.got = self.room.lock.acquire(blocking=False)
        return self.got

    def __exit__(self, *exc):
        if self.got:
            self.room.lock.release()


room = Room()
held = []


def meeting(team):
    with Reservation(room) as got:
        if got:
            held.append(team)


ts = [threading.Thread(target=meeting, args=(t,)) for t in ('a', 'b')]
for t in ts: t.start()
for t in ts: t.join()
print(len(held) >= 1)
