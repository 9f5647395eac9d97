import threading

N = 2
barrier = threading.Barrier(N)
parts = [0] * N


def work(i):
    for round_ in (1, 2):
        parts[i] = round_
        barrier.wait()
        assert sum(parts) == N * round_, parts


ts = [threading.Thread(target=work, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
