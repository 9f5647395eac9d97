import random
import threading
import time
from operator import itemgetter


class ScoreTable:
    def __init__(self):
        self._scores = {}
        self._lock = threading.Lock()

    def add(self, player, points):
        with self._lock:
            self._scores[player] = self._scores.get(player, 0) + points

    def top(self, n=1):
        with self._lock:
            rows = list(self._scores.items())
        rows.sort(key=itemgetter(1), reverse=True)
        return rows[:n]


def play(table, name, points):
    for p in points:
        time.sleep(random.random() / 200)
        table.add(name, p)
        table.top()


def main():
    table = ScoreTable()
    games = {"ann": [3, 4], "bob": [5, 1], "eve": [6, 6]}
    ts = [threading.Thread(target=play, args=(table, n, p)) for n, p in games.items()]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    for i, (name, score) in enumerate(table.top(), 1):
        print(f"{i}. {name} {score}")


if __name__ == "__main__":
    main()
