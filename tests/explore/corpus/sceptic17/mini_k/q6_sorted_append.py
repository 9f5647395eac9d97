import threading


class Board:
    def __init__(self):
        self.scores = [3, 1]

    def tidy(self):
        self.scores = sorted(self.scores)[-2:]

    def add(self, n):
        self.scores.append(n)


b = Board()
ts = [threading.Thread(target=b.tidy), threading.Thread(target=b.add, args=(9,))]
for t in ts: t.start()
for t in ts: t.join()
print(9 in b.scores)
