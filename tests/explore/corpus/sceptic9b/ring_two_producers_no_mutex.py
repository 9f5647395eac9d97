from multiprocessing import Process, RawArray, RawValue, Semaphore

SIZE = 4


def producer(buf, tail, empty, full, items):
    for item in items:
        empty.acquire()
        buf[tail.value % SIZE] = item
        tail.value += 1
        full.release()


def consumer(buf, empty, full, n):
    total = 0
    for head in range(n):
        full.acquire()
        total += buf[head % SIZE]
        empty.release()
    print('sum', total)


def main():
    buf = RawArray('i', SIZE)
    tail = RawValue('i', 0)
    empty, full = Semaphore(SIZE), Semaphore(0)
    ps = [
        Process(target=producer, args=(buf, tail, empty, full, [1, 2])),
        Process(target=producer, args=(buf, tail, empty, full, [3, 4])),
        Process(target=consumer, args=(buf, empty, full, 4)),
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()


if __name__ == '__main__':
    main()
