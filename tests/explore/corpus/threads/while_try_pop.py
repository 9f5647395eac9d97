import threading

tasks = list(range(5))
results = []


def worker():
    while True:
        try:
            n = tasks.pop()
        except IndexError:
            break
        results.append(n * n)


ts = [threading.Thread(target=worker) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(results))
