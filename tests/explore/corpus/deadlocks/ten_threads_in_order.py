import threading

locks = [threading.Lock() for _ in range(6)]
PAIRS = [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 5), (0, 5), (1, 5), (3, 5), (2, 4)]


def work(i, j):
    with locks[i]:
        with locks[j]:
            pass


ts = [threading.Thread(target=work, args=pair) for pair in PAIRS]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok")
