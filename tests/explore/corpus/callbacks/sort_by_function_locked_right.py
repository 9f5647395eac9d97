import threading

scores = [("小明", 3), ("小红", 1), ("小刚", 2)]
lock = threading.Lock()


def points(row):
    return row[1]


def rank():
    with lock:
        scores.sort(key=points, reverse=True)


def join_in():
    with lock:
        scores.append(("小丽", 5))


ts = [threading.Thread(target=f) for f in (rank, join_in)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(scores))
