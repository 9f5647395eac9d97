import threading


class Room:
    def __init__(self):
        self._guests = []
        self.lock = threading.Lock()

    def guests(self):
        return self._guests

    def enter(self, who):
        with self.lock:
            if len(self.guests()) < 1:
                self._guests.append(who)


room = Room()
ts = [threading.Thread(target=room.enter, args=(n,)) for n in ("ann", "bob")]
for t in ts: t.start()
for t in ts: t.join()
print(len(room.guests()))
