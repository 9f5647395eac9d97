import threading

results = {}


def work(k):
    results[k] = sum(range(k))
    progress = len(results) / 3
    if progress >= 1:
        pass


ts = [threading.Thread(target=work, args=(k,)) for k in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(len(results))
