import threading


class Registry:
    def __init__(self):
        self._d = {"r1": None, "r2": None}
        self._l = threading.Lock()

    def all(self):
        with self._l:
            return dict(self._d)

    def set(self, k, v):
        with self._l:
            self._d[k] = v


reg = Registry()


def claim(who):
    for k, v in reg.all().items():
        if v is None:
            reg.set(k, who)
            return


ts = [threading.Thread(target=claim, args=(w,)) for w in "xy"]
for t in ts: t.start()
for t in ts: t.join()
print(sum(v is not None for v in reg.all().values()))
