import threading


class Sensor:
    def __init__(self):
        self.a = self.b = 0


s = Sensor()


def measure():
    for i in (1, 2):
        s.a = i
        s.b = 2 * i


def show():
    assert s.b == 2 * s.a


ts = [threading.Thread(target=f) for f in (measure, show)]
for t in ts: t.start()
for t in ts: t.join()
print('ok')
