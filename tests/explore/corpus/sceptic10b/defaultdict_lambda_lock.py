import threading
from collections import defaultdict

locks = defaultdict(lambda: threading.Lock())
count = {"a": 0}


def step(name):
    with locks[name]:
        count[name] += 1


ts = [threading.Thread(target=step, args=("a",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
