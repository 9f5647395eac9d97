import threading


class Gate:
    """A semaphore of our own: waits by asking again."""

    def __init__(self, n):
        self.free = n
        self.lock = threading.Lock()

    def enter(self):
        while True:
            with self.lock:
                if self.free > 0:
                    self.free -= 1
                    return

    def leave(self):
        with self.lock:
            self.free += 1


gate = Gate(1)
visits = 0


def visit():
    global visits
    gate.enter()
    visits += 1
    gate.leave()


ts = [threading.Thread(target=visit) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(visits, gate.free)
