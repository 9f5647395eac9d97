import threading

cache = {}


class Database:
    pass


def database():
    if "db" not in cache:
        cache["db"] = Database()
    return cache["db"]


got = []
ts = [threading.Thread(target=lambda: got.append(database())) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("objects", len(set(map(id, got))))
