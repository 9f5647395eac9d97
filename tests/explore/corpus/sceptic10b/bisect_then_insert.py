import bisect
import threading

ranking = []
lock = threading.Lock()


def enter(scores):
    for s in scores:
        place = bisect.bisect(ranking, s)
        with lock:
            ranking.insert(place, s)


ts = [threading.Thread(target=enter, args=(s,)) for s in ([5, 1, 3], [4, 2])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(ranking)
