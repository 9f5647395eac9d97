import threading


class Off:
    def press(self, lamp):
        lamp.state = On()


class On:
    def press(self, lamp):
        lamp.state = Off()


class Lamp:
    def __init__(self):
        self.state = Off()
        self.lock = threading.Lock()


lamp = Lamp()


def press():
    with lamp.lock:
        lamp.state.press(lamp)


ts = [threading.Thread(target=press) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(type(lamp.state).__name__)
