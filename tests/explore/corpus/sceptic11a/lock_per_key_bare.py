import threading

locks = {}
values = {"a": 0, "b": 0}


def lock_for(key):
    if key not in locks:
        locks[key] = threading.Lock()
    return locks[key]


def add(key):
    with lock_for(key):
        values[key] += 1


ts = [threading.Thread(target=add, args=(k,)) for k in "aab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(values)
