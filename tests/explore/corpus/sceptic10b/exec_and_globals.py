import threading

CODE = "score += points"
scope = {"score": 0}
lock = threading.Lock()


def award(points):
    with lock:
        scope["points"] = points
        exec(CODE, scope)


ts = [threading.Thread(target=award, args=(n,)) for n in (1, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(scope["score"])
