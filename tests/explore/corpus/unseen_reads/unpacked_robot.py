import threading


class Robot:
    def __init__(self):
        self.pos = [0, 0]

    def step(self):
        x, y = self.pos
        self.pos[0], self.pos[1] = x + 1, y + 1


r = Robot()
ts = [threading.Thread(target=r.step) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(r.pos)
