import threading

total = 0


class Step(threading.Thread):
    def __init__(self, n, before):
        super().__init__()
        self.n = n
        self.before = before

    def run(self):
        global total
        if self.before is not None:
            self.before.join()
        total = total * 10 + self.n


before = None
steps = []
for n in (1, 2, 3):
    before = Step(n, before)
    steps.append(before)
for s in steps:
    s.start()
steps[-1].join()
print(total)
