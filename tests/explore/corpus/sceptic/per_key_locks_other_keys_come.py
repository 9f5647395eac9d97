import threading

counts = {}
locks = {k: threading.Lock() for k in "ab"}


def work(k):
    for _ in range(2):
        with locks[k]:
            if k in counts:
                counts[k] = counts[k] + 1
            else:
                counts[k] = 1


ts = [threading.Thread(target=work, args=(k,)) for k in "abab"]
for t in ts: t.start()
for t in ts: t.join()
print(sum(counts.values()))
