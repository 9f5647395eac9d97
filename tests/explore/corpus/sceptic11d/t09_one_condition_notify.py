import threading


class Slot:
    """Room for one thing."""

    def __init__(self):
        self.things = []
        self.cond = threading.Condition()

    def put(self, thing):
        with self.cond:
            while len(self.things) == 1:
                self.cond.wait()
            self.things.append(thing)
            self.cond.notify()

    def get(self):
        with self.cond:
            while not self.things:
                self.cond.wait()
            thing = self.things.pop()
            self.cond.notify()
        return thing


slot = Slot()


def maker(count):
    for n in range(count):
        slot.put(n)


def taker(count):
    for _ in range(count):
        slot.get()


actors = [threading.Thread(target=taker, args=(2,)), threading.Thread(target=taker, args=(1,)),
          threading.Thread(target=maker, args=(2,)), threading.Thread(target=maker, args=(1,))]
for a in actors:
    a.start()
for a in actors:
    a.join()
print('left', len(slot.things))
