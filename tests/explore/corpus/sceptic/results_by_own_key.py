import threading

results = {}


def work(k):
    results[k] = k * k
    if len(results) == 4:
        pass


ts = [threading.Thread(target=work, args=(k,)) for k in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(len(results))
