import threading

N = 3
partial = [0] * N
seen = [0] * N
barrier = threading.Barrier(N)


def worker(i):
    partial[i] = i + 1
    barrier.wait()
    seen[i] = sum(partial)


ts = [threading.Thread(target=worker, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seen)
