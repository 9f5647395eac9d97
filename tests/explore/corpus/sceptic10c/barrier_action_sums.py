import threading

N = 2
part = [0] * N
sums = []


def collect():
    sums.append(sum(part))


barrier = threading.Barrier(N, action=collect)


def worker(k):
    for r in range(2):
        part[k] = k + 1 + r
        barrier.wait()


ts = [threading.Thread(target=worker, args=(k,)) for k in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print('round sums', sums)
