import threading

hours = [None] * 8
lock = threading.Lock()


def is_free(a, b):
    return all(h is None for h in hours[a:b])


def mark(a, b, who):
    with lock:
        for h in range(a, b):
            hours[h] = who


def book(who, a, b):
    if is_free(a, b):
        mark(a, b, who)


ts = [threading.Thread(target=book, args=x) for x in (("x", 1, 4), ("y", 2, 5))]
for t in ts: t.start()
for t in ts: t.join()
print(hours.count("x") in (0, 3))
