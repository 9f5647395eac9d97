import random
import threading

cards = list(range(6))
lock = threading.Lock()
mixed = []


def mix():
    mine = cards[:]
    random.shuffle(mine)
    with lock:
        mixed.append(sorted(mine))


ts = [threading.Thread(target=f) for f in (mix, mix)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(mixed[0] == mixed[1])
