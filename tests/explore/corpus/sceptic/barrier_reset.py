import threading

barrier = threading.Barrier(3)
out = []


def work(i):
    try:
        barrier.wait()
        out.append(i)
    except threading.BrokenBarrierError:
        out.append(-1)


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts: t.start()
barrier.reset()
for t in ts: t.join()
print(sorted(out))
