import threading


class Lamp:
    def __init__(self):
        self.state = "off"
        self.switched = []

    def turn_on(self):
        self.state = "on"
        self.switched.append("on")

    def turn_off(self):
        self.state = "off"
        self.switched.append("off")

    def press(self):
        {"off": self.turn_on, "on": self.turn_off}[self.state]()


lamp = Lamp()
ts = [threading.Thread(target=lamp.press) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(lamp.state)
