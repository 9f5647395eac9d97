import random
import threading

cards = [0, 1, 2, 3]


def mix():
    random.shuffle(cards)


ts = [threading.Thread(target=mix) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(cards))
