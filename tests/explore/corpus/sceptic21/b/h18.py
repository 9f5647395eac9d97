import threading

barrier = threading.Barrier(3)
pos = [0, 0]


def runner(i):
    for lap in range(2):
        pos[i] += 1
        barrier.wait()


ts = [threading.Thread(target=runner, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(pos)
