import threading

values = {}
locks = {"x": threading.Lock(), "y": threading.Lock()}
hits = 0


def get(key):
    global hits
    with locks[key]:
        if key in values:
            hits += 1
            return values[key]
        values[key] = key * 3
        return values[key]


def worker(key):
    for _ in range(2):
        get(key)


t1 = threading.Thread(target=worker, args=("x",))
t2 = threading.Thread(target=worker, args=("y",))
t1.start()
t2.start()
t1.join()
t2.join()
print("hits:", hits)
assert hits == 2
