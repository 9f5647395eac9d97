import threading

results = []


def work(i):
    for k in range(10):
        results.append(i * 10 + k)


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(results), sum(results))
