import threading
from operator import itemgetter


class Board:
    def __init__(self):
        self.scores = {}

    def report(self, who, s):
        if s > self.scores.get(who, 0):
            self.scores[who] = s

    def top(self):
        return sorted(self.scores.items(), key=itemgetter(1), reverse=True)


b = Board()
ts = [threading.Thread(target=b.report, args=a) for a in (("al", 3), ("bo", 9), ("al", 7))]
for t in ts: t.start()
for t in ts: t.join()
print(b.top())
