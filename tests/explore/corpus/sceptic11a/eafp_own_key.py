import threading
counts = {}


def work(n):
    for _ in range(2):
        try:
            counts[n] += 1
        except KeyError:
            counts[n] = 1


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(counts.items()))
