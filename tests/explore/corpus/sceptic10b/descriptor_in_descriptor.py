import threading


class Celsius:
    """Descriptor: a checked temperature, by mistake stored in the descriptor."""

    def __init__(self):
        self.value = 18.0

    def __get__(self, instance, owner=None):
        return self.value

    def __set__(self, instance, value):
        if value < -273.15:
            raise ValueError("colder than cold")
        self.value = value


class Room:
    temperature = Celsius()


def heat(room, degrees):
    for _ in range(degrees):
        room.temperature += 1


kitchen, bath = Room(), Room()
threads = [threading.Thread(target=heat, args=(kitchen, 1)), threading.Thread(target=heat, args=(bath, 2))]
[t.start() for t in threads]
[t.join() for t in threads]
print(kitchen.temperature)
