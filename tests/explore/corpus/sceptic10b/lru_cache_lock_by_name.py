import threading
from functools import lru_cache

count = {"a": 0}


@lru_cache(maxsize=None)
def lock_for(name):
    return threading.Lock()


def step(name):
    with lock_for(name):
        count[name] += 1


ts = [threading.Thread(target=step, args=("a",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
