import threading

tasks = list(range(5))
results = []


def worker():
    while tasks:
        n = tasks.pop()
        results.append(n * n)


ts = [threading.Thread(target=worker) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(results))
