import threading

score = 10


class Bonus(threading.Thread):
    def __init__(self, base, factor):
        super().__init__()
        self.base = base
        self.factor = factor

    def run(self):
        global score
        score = self.base * self.factor


ts = [Bonus(score, f) for f in (2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(score)
