import threading

locks = {}
scores = {'red': 0, 'blue': 0}


def lock_for(name):
    return locks.setdefault(name, threading.Lock())


class Player(threading.Thread):
    def __init__(self, team, points):
        super().__init__()
        self.team = team
        self.points = points
        self.seen = None

    def run(self):
        for p in self.points:
            with lock_for(self.team):
                scores[self.team] += p
                self.seen = scores[self.team]


players = [Player('red', [1, 2]), Player('red', [3]), Player('blue', [5]), Player('blue', [1, 1])]
for p in players:
    p.start()
for p in players:
    p.join()
assert scores == {'red': 6, 'blue': 7}, scores
print(scores)
