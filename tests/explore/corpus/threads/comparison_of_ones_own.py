import threading
from functools import total_ordering


@total_ordering
class Score:
    def __init__(self, name, points):
        self.name = name
        self.points = points

    def __eq__(self, other):
        return self.points == other.points

    def __lt__(self, other):
        return self.points < other.points


best = Score("nobody", 0)


def play(name, rounds):
    global best
    for points in rounds:
        score = Score(name, points)
        if score > best:
            best = score


ts = [threading.Thread(target=play, args=("Ann", (3, 8))), threading.Thread(target=play, args=("Bob", (5, 9)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(best.points)
