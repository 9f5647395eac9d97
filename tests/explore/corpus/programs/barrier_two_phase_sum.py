import threading

N = 3
barrier = threading.Barrier(N)
parts = [0] * N
totals = [0] * N


def work(i):
    parts[i] = (i + 1) ** 2
    barrier.wait()
    totals[i] = sum(parts)


ts = [threading.Thread(target=work, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
assert totals == [14] * N
print(totals)
