import threading

class Box:
    def __init__(self):
        self.things = []
    def add(self, x):
        things = list(self.things)
        things.append(x)
        self.things = things

box = Box()
ts = [threading.Thread(target=box.add, args=(i,)) for i in range(2)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
