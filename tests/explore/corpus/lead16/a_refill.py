import threading


class Tank:
    def __init__(self):
        self.level = 2
        self.lock = threading.Lock()


tank = Tank()


class Filler(threading.Thread):
    def run(self):
        with tank.lock:
            self.low = tank.level < 3
        if self.low:
            with tank.lock:
                tank.level += 5


class Drinker(threading.Thread):
    def run(self):
        with tank.lock:
            tank.level -= 1


ts = [Filler(), Drinker(), Drinker()]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(tank.level == 5)
