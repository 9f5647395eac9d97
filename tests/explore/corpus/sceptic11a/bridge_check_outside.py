import threading


class Bridge:
    def __init__(self):
        self.lock = threading.Lock()
        self.direction = None
        self.on = 0

    def try_enter(self, d):
        if self.on and self.direction != d:
            return False
        with self.lock:
            self.direction = d
            self.on += 1
        return True

    def leave(self):
        with self.lock:
            self.on -= 1


bridge = Bridge()


def car(d):
    while not bridge.try_enter(d):
        pass
    assert bridge.direction == d, "crash on the bridge"
    bridge.leave()


ts = [threading.Thread(target=car, args=(d,)) for d in "NS"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok")
