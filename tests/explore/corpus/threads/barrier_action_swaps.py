import threading

current = [1, 0, 0, 1]
next_ = [0] * 4


def swap():
    global current, next_
    current, next_ = next_, current


barrier = threading.Barrier(4, action=swap)


def cell(i):
    for _ in range(2):
        next_[i] = (current[i - 1] + current[(i + 1) % 4]) % 2
        barrier.wait()


ts = [threading.Thread(target=cell, args=(i,)) for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(current)
