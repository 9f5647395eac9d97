import threading

xs = [4, 3, 2, 1]
N = len(xs)
barrier = threading.Barrier(2)


def sorter(me):
    for phase in range(N):
        for i in range(phase % 2, N - 1, 2):
            if (i // 2) % 2 == me and xs[i] > xs[i + 1]:
                xs[i], xs[i + 1] = xs[i + 1], xs[i]
        barrier.wait()


ts = [threading.Thread(target=sorter, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(xs)
