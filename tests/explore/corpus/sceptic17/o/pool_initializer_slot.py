from multiprocessing import Array, Lock, Pool, Value


def init(nxt, lock, slots):
    global me, counts
    with lock:
        me = nxt.value
        nxt.value += 1
    counts = slots


def task(_):
    counts[me] += 1


if __name__ == '__main__':
    nxt, lock, slots = Value('i', 0), Lock(), Array('i', 4)
    with Pool(2, init, (nxt, lock, slots)) as pool:
        pool.map(task, range(5))
    print(sum(slots) == 5)
