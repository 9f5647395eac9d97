import threading

locks = [threading.Lock(), threading.Lock()]
counts = {"red": 0, "blue": 0}


def add_all(who, words):
    for w in words:
        with locks[who % 2]:
            counts[w] += 1


ts = [threading.Thread(target=add_all, args=(i, ["red", "blue"])) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counts)
