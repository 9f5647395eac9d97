import threading


class Stats:
    def __init__(self):
        self.hits = 0
        self.misses = 0


stats = Stats()
lock = threading.Lock()


def bump(name, by=1):
    with lock:
        vars(stats)[name] += by


def client():
    for name in ("hits", "misses", "hits"):
        bump(name)


ts = [threading.Thread(target=client) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(vars(stats))
