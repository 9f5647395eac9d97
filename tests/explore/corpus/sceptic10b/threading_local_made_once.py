import threading

mine = threading.local()
mine.total = 0
results = {}


def add(n):
    mine.total = mine.total + n


def worker(name, numbers):
    for n in numbers:
        add(n)
    results[name] = mine.total


ts = [threading.Thread(target=worker, args=(n, ns)) for n, ns in (("a", [1, 2]), ("b", [3, 4]))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(results))
