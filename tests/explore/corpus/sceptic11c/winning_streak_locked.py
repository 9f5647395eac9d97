import random
import threading


class Tournament:
    def __init__(self):
        self.champion = None
        self.streak = 0
        self.best = 0
        self.lock = threading.Lock()

    def win(self, player):
        with self.lock:
            holder = player
            if holder == self.champion:
                self.streak += 1
                if self.streak == 5:
                    holder = None        # retires unbeaten
            else:
                self.streak = 1
            self.best = max(self.best, self.streak)
            self.champion = holder


def play(t, name):
    for _ in range(3):
        t.win(name)


t = Tournament()
ts = [threading.Thread(target=play, args=(t, n)) for n in ("ann", "bob")]
for x in ts:
    x.start()
for x in ts:
    x.join()
print(1 <= t.best <= 5)
