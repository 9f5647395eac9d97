import threading


class B:
    def __init__(self):
        self.things = []

    def add(self, x):
        things = self.things
        things.append(x)
        self.things = things


b = B()
ts = [threading.Thread(target=b.add, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(b.things))
