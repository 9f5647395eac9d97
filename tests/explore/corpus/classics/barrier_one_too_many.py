import threading

barrier = threading.Barrier(4)


def run(i):
    barrier.wait()
    print(i)


ts = [threading.Thread(target=run, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
