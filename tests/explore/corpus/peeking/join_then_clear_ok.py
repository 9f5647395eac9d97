import threading

results, everything = [], []


def work(n):
    results.append(n)


for round in range(2):
    results.clear()
    threads = [threading.Thread(target=work, args=(n,)) for n in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    everything.extend(sorted(results))
    results.clear()
print(everything)
