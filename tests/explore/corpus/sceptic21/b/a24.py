import threading

cache = {}
calls = 0
lock = threading.Lock()


def expensive(n):
    global calls
    calls += 1
    return n * n


def lookup(n):
    with lock:
        if n not in cache:
            cache[n] = expensive(n)
        return cache[n]


ts = [threading.Thread(target=lambda: [lookup(4), lookup(7)]) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("calls:", calls)
