import threading

counts = [0] * 4


def work(i):
    for _ in range(250):
        counts[i] += 1


ts = [threading.Thread(target=work, args=(i,)) for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(counts))
