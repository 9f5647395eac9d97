import threading


class Bridge:
    def __init__(self):
        self.cond = threading.Condition()
        self.direction = None
        self.on_bridge = 0

    def enter(self, direction):
        with self.cond:
            while self.on_bridge > 0 and self.direction != direction:
                self.cond.wait()
            self.direction = direction
            self.on_bridge += 1

    def leave(self):
        with self.cond:
            self.on_bridge -= 1
            self.cond.notify()


bridge = Bridge()


def car(name, direction):
    bridge.enter(direction)
    bridge.leave()


cars = [threading.Thread(target=car, args=("s1", "south")), threading.Thread(target=car, args=("s2", "south")),
        threading.Thread(target=car, args=("n1", "north"))]
for c in cars:
    c.start()
for c in cars:
    c.join()
print("all over")
