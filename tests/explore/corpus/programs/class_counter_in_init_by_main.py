import threading


class Visit(threading.Thread):
    made = 0

    def __init__(self):
        super().__init__()
        Visit.made += 1
        self.number = Visit.made

    def run(self):
        self.square = self.number ** 2


vs = [Visit() for _ in range(3)]
for v in vs: v.start()
for v in vs: v.join()
assert [v.square for v in vs] == [1, 4, 9]
