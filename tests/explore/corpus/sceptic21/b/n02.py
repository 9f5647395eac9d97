import threading


class Lamp:
    def __init__(self):
        self.on = False

    def toggle(self):
        self.on = not self.on


lamp = Lamp()
ts = [threading.Thread(target=lambda: [lamp.toggle() for _ in range(2)]) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(lamp.on)
