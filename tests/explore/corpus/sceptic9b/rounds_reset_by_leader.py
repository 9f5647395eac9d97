# 每一轮:累加 -> 屏障 -> 由一个进程清零 -> 屏障
from multiprocessing import Array, Barrier, Process, Value

ROUNDS = 2


def worker(n, total, history, barrier):
    for r in range(ROUNDS):
        with total.get_lock():
            total.value += n * (r + 1)
        if barrier.wait() == 0:
            history[r] = total.value
            total.value = 0
        barrier.wait()


if __name__ == '__main__':
    total = Value('i', 0)
    history = Array('i', ROUNDS, lock=False)
    barrier = Barrier(3)
    ps = [Process(target=worker, args=(n, total, history, barrier)) for n in (1, 2, 3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(history))
