import threading


class Desk:
    def __init__(self):
        self.owner = None
        self.lock = threading.Lock()

    def take(self, who):
        with self.lock:
            if self.owner is None:
                self.owner = who
        return self.owner.strip()

    def leave(self):
        with self.lock:
            self.owner = None


desk = Desk()


def person(name):
    desk.take(name)
    desk.leave()


ts = [threading.Thread(target=person, args=(n,)) for n in ("a", "b")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
