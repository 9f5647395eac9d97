import threading

barrier = threading.Barrier(2)
left = []


def worker(bad):
    try:
        if bad:
            raise RuntimeError("no data")
        barrier.wait()
        left.append("passed")
    except RuntimeError as e:
        if isinstance(e, threading.BrokenBarrierError):
            left.append("broken")
        else:
            barrier.abort()
            left.append("failed")


ts = [threading.Thread(target=worker, args=(b,)) for b in (True, False)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("left", sorted(left))
