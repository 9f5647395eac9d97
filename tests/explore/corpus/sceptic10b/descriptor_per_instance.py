import threading


class Celsius:
    """Descriptor: a checked temperature, stored with the instance."""

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        if value < -273.15:
            raise ValueError("colder than cold")
        instance.__dict__[self.name] = value


class Room:
    temperature = Celsius()

    def __init__(self, start):
        self.temperature = start


def heat(room, degrees):
    for _ in range(degrees):
        room.temperature += 1


kitchen, bath = Room(18.0), Room(25.0)
threads = [threading.Thread(target=heat, args=(kitchen, 3)), threading.Thread(target=heat, args=(bath, 5))]
[t.start() for t in threads]
[t.join() for t in threads]
print(kitchen.temperature, bath.temperature)
