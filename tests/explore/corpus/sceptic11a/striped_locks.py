import threading


class StripedCounter:
    STRIPES = 2

    def __init__(self):
        self.locks = [threading.Lock() for _ in range(self.STRIPES)]
        self.maps = [{} for _ in range(self.STRIPES)]

    def add(self, key):
        i = key % self.STRIPES
        with self.locks[i]:
            m = self.maps[i]
            m[key] = m.get(key, 0) + 1

    def merged(self):
        out = {}
        for m in self.maps:
            out.update(m)
        return dict(sorted(out.items()))


counter = StripedCounter()


def feed(keys):
    for k in keys:
        counter.add(k)


threads = [threading.Thread(target=feed, args=(range(5),)),
           threading.Thread(target=feed, args=(range(4, -1, -1),))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter.merged())
