import threading


class Door:
    def __init__(self):
        self.state = "closed"
        self.cond = threading.Condition()
        self.moves = []

    def _go(self, allowed, new):
        with self.cond:
            if self.state not in allowed:
                return False
            self.state = new
            self.moves.append(new)
            self.cond.notify_all()
            return True

    def open(self):
        return self._go({"closed"}, "open")

    def close(self):
        return self._go({"open"}, "closed")

    def lock(self):
        return self._go({"closed"}, "locked")

    def unlock(self):
        return self._go({"locked"}, "closed")


door = Door()


def guest():
    if door.open():
        done = door.close()
        assert done


def guard():
    if door.lock():
        done = door.unlock()
        assert done


ts = [threading.Thread(target=guest), threading.Thread(target=guard), threading.Thread(target=guest)]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert door.state == "closed"
print(len(door.moves) % 2)
