import threading

STRIPES = 3


class StripedCounter:
    def __init__(self):
        self.locks = [threading.Lock() for _ in range(STRIPES)]
        self.buckets = [dict() for _ in range(STRIPES)]
        self.total = 0

    def lock_for(self, key):
        return self.locks[len(key) % STRIPES]

    def bucket_for(self, key):
        return self.buckets[len(key) % STRIPES]

    def increment(self, key):
        with self.lock_for(key):
            bucket = self.bucket_for(key)
            bucket[key] = bucket.get(key, 0) + 1
            self.total += 1

    def get(self, key):
        with self.lock_for(key):
            return self.bucket_for(key).get(key, 0)


counter = StripedCounter()


def worker(words):
    for word in words:
        counter.increment(word)


threads = [threading.Thread(target=worker, args=(['a', 'bb', 'a'],)),
           threading.Thread(target=worker, args=(['ccc', 'bb'],))]
for t in threads:
    t.start()
for t in threads:
    t.join()
for key in ('a', 'bb', 'ccc'):
    print(key, counter.get(key))
print('total', counter.total)
