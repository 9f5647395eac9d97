import random
import threading

cards = list(range(6))


def mix():
    random.shuffle(cards)


ts = [threading.Thread(target=f) for f in (mix, mix)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(cards))
