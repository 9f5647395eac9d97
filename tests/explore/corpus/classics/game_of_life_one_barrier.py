import threading

world = [0, 1, 0, 0, 0]
barrier = threading.Barrier(5)


def cell(i):
    for _ in range(2):
        neighbours = world[i - 1] + world[(i + 1) % 5]
        world[i] = int(neighbours == 1)
        barrier.wait()


ts = [threading.Thread(target=cell, args=(i,)) for i in range(5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(world)
