import threading

cards = [1, 2, 3, 4]
lock = threading.Lock()


def shuffle(step):
    for i in range(len(cards) - 1):
        j = (i + step) % len(cards)
        with lock:
            cards[i], cards[j] = cards[j], cards[i]


ts = [threading.Thread(target=shuffle, args=(k,)) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(cards))
