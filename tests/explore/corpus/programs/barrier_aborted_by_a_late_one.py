import threading

barrier = threading.Barrier(3)
broken = []


def work():
    try:
        barrier.wait()
    except threading.BrokenBarrierError:
        broken.append(1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
barrier.abort()
for t in ts: t.join()
barrier.reset()
assert len(broken) == 2 and barrier.n_waiting == 0
