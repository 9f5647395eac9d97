import threading
from functools import cache

lock = threading.Lock()


class Database:
    pass


@cache
def _database():
    return Database()


def database():
    with lock:
        return _database()


got = []
ts = [threading.Thread(target=lambda: got.append(database())) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("objects", len(set(map(id, got))))
