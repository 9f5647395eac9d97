import random
import threading

slots = [0, 0, 0]


def mark(k):
    i = random.randrange(len(slots))
    slots[i] = 1


ts = [threading.Thread(target=mark, args=(k,)) for k in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(slots) in (1, 2))
