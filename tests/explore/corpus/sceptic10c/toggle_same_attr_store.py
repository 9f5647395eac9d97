import threading


class Basket:
    def __init__(self):
        self.things = []

    def add(self, x):
        things = self.things
        things.append(x)
        self.things = things


b = Basket()
ts = [threading.Thread(target=lambda xs=xs: [b.add(x) for x in xs]) for xs in ((1, 2), (3, 4))]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(b.things))
