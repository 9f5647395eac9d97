import threading

rows = [0, 0]
sums = [0, 0]
barrier = threading.Barrier(2)


def work(i):
    rows[i] = i + 1
    barrier.wait()
    sums[i] = sum(rows)


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sums)
