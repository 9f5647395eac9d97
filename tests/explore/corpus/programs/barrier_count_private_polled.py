import threading
import time

barrier = threading.Barrier(3)
ready = []


def runner(n):
    ready.append(n)
    barrier.wait()


def coach():
    while barrier.n_waiting < 1:
        time.sleep(0.01)
    print("ready" if len(ready) == 2 else "not ready")
    barrier.wait()
    print("go")


ts = [threading.Thread(target=runner, args=(n,)) for n in range(2)] + [threading.Thread(target=coach)]
for t in ts: t.start()
for t in ts: t.join()
