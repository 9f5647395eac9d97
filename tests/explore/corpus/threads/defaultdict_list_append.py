import threading
from collections import defaultdict

groups = defaultdict(list)
lock = threading.Lock()


def add(key, value):
    with lock:
        group = groups[key]
    group.append(value)


ts = [threading.Thread(target=add, args=("even", n)) for n in (2, 4, 6)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(groups["even"]))
