import threading

best = {"score": 0, "name": ""}
lock = threading.Lock()


def report(name, score):
    with lock:
        mine = dict(best)
    if score > mine["score"]:
        mine.update(score=score, name=name)
        with lock:
            best.update(mine)


ts = [threading.Thread(target=report, args=x) for x in (("ann", 5), ("bob", 9))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(best["name"])
