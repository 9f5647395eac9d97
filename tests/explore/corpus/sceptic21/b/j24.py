import functools
import threading


def singleton(cls):
    instances = {}
    lock = threading.Lock()

    @functools.wraps(cls)
    def get(*args, **kwargs):
        with lock:
            if cls not in instances:
                instances[cls] = cls(*args, **kwargs)
        return instances[cls]
    return get


@singleton
class Database:
    made = 0

    def __init__(self):
        type(self).made += 1


found = []
ts = [threading.Thread(target=lambda: found.append(Database())) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len({id(f) for f in found}), found[0].made)
