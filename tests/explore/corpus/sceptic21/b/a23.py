import threading

cache = {}
calls = 0


def expensive(n):
    global calls
    calls += 1
    return n * n


def lookup(n):
    if n not in cache:
        cache[n] = expensive(n)
    return cache[n]


def worker(numbers):
    for n in numbers:
        lookup(n)


ts = [threading.Thread(target=worker, args=([4, 7],)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("calls:", calls)
