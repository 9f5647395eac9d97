import threading


class Bridge:
    def __init__(self):
        self.cond = threading.Condition()
        self.direction = None
        self.on_bridge = 0

    def enter(self, direction):
        with self.cond:
            self.cond.wait_for(lambda: self.on_bridge == 0 or self.direction == direction)
            self.direction = direction
            self.on_bridge += 1

    def leave(self):
        with self.cond:
            self.on_bridge -= 1
            if self.on_bridge == 0:
                self.direction = None
                self.cond.notify_all()


bridge = Bridge()


def car(name, direction):
    bridge.enter(direction)
    print(name, direction)
    bridge.leave()


cars = [threading.Thread(target=car, args=(f"car{i}", "north" if i % 2 else "south")) for i in range(4)]
for c in cars:
    c.start()
for c in cars:
    c.join()
print("bridge is free:", bridge.on_bridge == 0)
