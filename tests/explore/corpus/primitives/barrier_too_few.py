import threading

barrier = threading.Barrier(4)


def runner(n):
    print(n, "at the start")
    barrier.wait()
    print(n, "runs")


ts = [threading.Thread(target=runner, args=(n,)) for n in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
