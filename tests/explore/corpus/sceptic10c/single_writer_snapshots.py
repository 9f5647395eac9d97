import threading


class Sensor:
    latest = (0, 0)


s = Sensor()


def measure():
    for i in (1, 2):
        s.latest = (i, 2 * i)


def show():
    for _ in range(2):
        a, b = s.latest
        assert b == 2 * a


ts = [threading.Thread(target=f) for f in (measure, show, show)]
for t in ts: t.start()
for t in ts: t.join()
print('last', s.latest)
