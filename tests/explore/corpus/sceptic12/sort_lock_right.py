import threading

scores = [('a', 3), ('b', 1), ('c', 2)]
lock = threading.Lock()


def rank():
    with lock:
        scores.sort(key=lambda p: p[1])


def join_in():
    with lock:
        scores.append(('d', 0))


ts = [threading.Thread(target=f) for f in (rank, join_in)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(scores))
