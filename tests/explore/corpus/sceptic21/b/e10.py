import threading


class StripedCounter:
    def __init__(self, stripes=2):
        self.locks = [threading.Lock() for _ in range(stripes)]
        self.maps = [{} for _ in range(stripes)]

    def add(self, key):
        i = len(key) % len(self.locks)
        with self.locks[i]:
            m = self.maps[i]
            m[key] = m.get(key, 0) + 1

    def items(self):
        for m in self.maps:
            yield from m.items()


sc = StripedCounter()
texts = ["red blue red", "blue teal red"]
ts = [threading.Thread(target=lambda t=t: [sc.add(w) for w in t.split()]) for t in texts]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(sc.items()))
