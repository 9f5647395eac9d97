import threading
from functools import lru_cache

made = []


@lru_cache
def database():
    made.append("db")
    return object()


ts = [threading.Thread(target=database) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("made", len(made))
