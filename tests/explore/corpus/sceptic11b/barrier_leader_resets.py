from multiprocessing import Barrier, Process, Value


def work(i, total, last, barrier):
    for r in range(2):
        with total.get_lock():
            total.value += i
        if barrier.wait() == 0:
            last[r].value = total.value
            total.value = 0


if __name__ == '__main__':
    total = Value('i', 0)
    last = [Value('i', 0), Value('i', 0)]
    barrier = Barrier(3)
    ps = [Process(target=work, args=(i, total, last, barrier)) for i in (1, 2, 3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(last[0].value, last[1].value)
