import threading


class StripedMap:
    STRIPES = 4

    def __init__(self):
        self._locks = [threading.Lock() for _ in range(self.STRIPES)]
        self._buckets = [{} for _ in range(self.STRIPES)]

    def _stripe(self, key):
        return sum(map(ord, key)) % self.STRIPES

    def put(self, key, value):
        i = self._stripe(key)
        with self._locks[i]:
            old = self._buckets[i].get(key)
            self._buckets[i][key] = value
        return old

    def increment(self, key, by=1):
        i = self._stripe(key)
        with self._locks[i]:
            bucket = self._buckets[i]
            if key not in bucket:
                bucket[key] = 0
            bucket[key] += by
            return bucket[key]

    def get(self, key, default=None):
        i = self._stripe(key)
        with self._locks[i]:
            return self._buckets[i].get(key, default)

    def __len__(self):
        for lock in self._locks:
            lock.acquire()
        try:
            return sum(len(b) for b in self._buckets)
        finally:
            for lock in reversed(self._locks):
                lock.release()

    def items(self):
        result = []
        for lock, bucket in zip(self._locks, self._buckets):
            with lock:
                result.extend(bucket.items())
        return sorted(result)


words = StripedMap()
TEXT = ['the cat sat', 'the dog sat', 'a cat ran']


def count(line):
    for word in line.split():
        words.increment(word)
    print(line, '->', len(words))


threads = [threading.Thread(target=count, args=(line,)) for line in TEXT]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(words.items())
assert words.get('the') == 2 and words.get('sat') == 2
