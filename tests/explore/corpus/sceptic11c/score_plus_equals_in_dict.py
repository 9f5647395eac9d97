import random
import threading
import time
from collections import defaultdict

scores = defaultdict(int)


def game(player):
    for _ in range(2):
        points = random.choice([1, 2, 3])
        time.sleep(0.001)
        scores[player] += points


players = ["ann", "ann", "bob"]
ts = [threading.Thread(target=game, args=(p,)) for p in players]
for t in ts:
    t.start()
for t in ts:
    t.join()
for name, s in sorted(scores.items()):
    print(f"{name:>5}: {s}")
