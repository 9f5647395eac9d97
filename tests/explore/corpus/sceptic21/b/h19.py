import threading

values = [1, 2, 3]
sums = []


def collect():
    sums.append(sum(values))


barrier = threading.Barrier(3, action=collect)


def cell(i):
    for _ in range(2):
        values[i] *= 2
        barrier.wait()


ts = [threading.Thread(target=cell, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sums)
