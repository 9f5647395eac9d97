import threading


class Conflict(Exception):
    pass


class Record:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.version = 0


class Store:
    def __init__(self):
        self.records = {}
        self.lock = threading.Lock()
        self.conflicts = 0

    def create(self, key, value):
        with self.lock:
            self.records[key] = Record(key, value)

    def load(self, key):
        with self.lock:
            record = self.records[key]
            return record.value, record.version

    def save(self, key, value, version):
        with self.lock:
            record = self.records[key]
            if record.version != version:
                self.conflicts += 1
                raise Conflict(key)
            record.value = value
            record.version += 1


store = Store()
for key in ('alpha', 'beta'):
    store.create(key, 10)


def update(key, function):
    attempts = 0
    while True:
        attempts += 1
        value, version = store.load(key)
        try:
            store.save(key, function(value), version)
        except Conflict:
            continue
        return attempts


def worker(jobs):
    tries = sum(update(key, function) for key, function in jobs)
    print(threading.current_thread().name, 'done after', tries)


double = lambda v: v + v
plus = lambda v: v + 5
threads = [threading.Thread(target=worker, args=([('alpha', plus), ('beta', plus)],)),
           threading.Thread(target=worker, args=([('beta', plus), ('alpha', plus)],)),
           threading.Thread(target=worker, args=([('alpha', plus)],))]
for t in threads: t.start()
for t in threads: t.join()
assert store.load('alpha') == (25, 3)
assert store.load('beta') == (20, 2)
print(store.load('alpha'), store.load('beta'))
