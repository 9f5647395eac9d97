import threading


class Field:
    def __init__(self):
        self.values = {}

    def __get__(self, obj, kind=None):
        return self.values.get(id(obj), 0)

    def __set__(self, obj, value):
        self.values[id(obj)] = value


class Meter:
    reading = Field()


meter = Meter()


def tick():
    for _ in range(4):
        meter.reading += 1


ts = [threading.Thread(target=tick) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(meter.reading)
