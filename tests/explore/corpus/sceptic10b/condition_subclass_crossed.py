import threading


class Room(threading.Condition):
    def __init__(self, name):
        super().__init__()
        self.name = name


def move(a, b):
    with a:
        with b:
            b.notify()


hall, kitchen = Room("hall"), Room("kitchen")
ts = [threading.Thread(target=move, args=(hall, kitchen)), threading.Thread(target=move, args=(kitchen, hall))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("moved")
