import threading
from functools import lru_cache


class Database:
    pass


@lru_cache
def database():
    return Database()


got = []
ts = [threading.Thread(target=lambda: got.append(database())) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("objects", len(set(map(id, got))))
