import threading


class Lamp:
    def __init__(self):
        self.state = "off"

    def on_off(self):
        self.state = "on"

    def on_on(self):
        self.state = "off"

    def press(self):
        getattr(self, "on_" + self.state)()


lamp = Lamp()
ts = [threading.Thread(target=lamp.press) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(lamp.state)
