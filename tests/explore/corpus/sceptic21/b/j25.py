import functools


def singleton(cls):
    instances = {}

    @functools.wraps(cls)
    def get(*args, **kwargs):
        if cls not in instances:
            instances[cls] = cls(*args, **kwargs)
        return instances[cls]
    return get


@singleton
class Database:
    def __init__(self):
        self.rows = []


import threading

ts = [threading.Thread(target=lambda i=i: Database().rows.append(i)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(Database().rows))
