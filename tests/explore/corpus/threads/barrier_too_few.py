import threading

barrier = threading.Barrier(3)


def runner(name):
    print(name, "is ready")
    barrier.wait()
    print(name, "runs")


ts = [threading.Thread(target=runner, args=(n,)) for n in ("Bolt", "Lewis")]
for t in ts:
    t.start()
for t in ts:
    t.join()
