import threading

barrier = threading.Barrier(3, timeout=1)


def runner(n):
    barrier.wait()


ts = [threading.Thread(target=runner, args=(n,)) for n in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("over")
