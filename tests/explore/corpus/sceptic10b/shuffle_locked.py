import random
import threading

cards = [1, 2, 3, 4, 5]
lock = threading.Lock()


def shuffle():
    with lock:
        random.shuffle(cards)


ts = [threading.Thread(target=shuffle) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(cards))
