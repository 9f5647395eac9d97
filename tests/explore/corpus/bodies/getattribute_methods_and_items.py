"""An object that notes every name that is asked of it; its methods are called, and it is gone through."""
import threading

asked = []


class Noting:
    def __init__(self):
        self.things = [1, 2]
        self.n = 0

    def __getattribute__(self, name):
        asked.append(name)
        return super().__getattribute__(name)

    def __getitem__(self, place):
        return self.things[place]

    def __setitem__(self, place, thing):
        self.things[place] = thing

    def __len__(self):
        return 2

    def add(self, other):
        return other


noting = Noting()


def work():
    noting[0] += 1
    if noting:
        noting.add(noting)
    for thing in noting:
        pass
    if 2 in noting:
        setattr(noting, "n", getattr(noting, "n", 0) + 1)
    print(list(noting), "%s" % asked)


thread = threading.Thread(target=work)
thread.start()
thread.join()
