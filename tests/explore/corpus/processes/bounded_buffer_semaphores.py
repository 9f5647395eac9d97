from multiprocessing import Array, Lock, Process, Semaphore, Value

SIZE = 2


def produce(buffer, tail, mutex, empty, full):
    for item in (1, 2, 3):
        empty.acquire()
        with mutex:
            buffer[tail.value % SIZE] = item
            tail.value += 1
        full.release()


def consume(buffer, head, total, mutex, empty, full):
    for _ in range(3):
        full.acquire()
        with mutex:
            total.value += buffer[head.value % SIZE]
            head.value += 1
        empty.release()


if __name__ == "__main__":
    buffer = Array("i", SIZE, lock=False)
    head, tail, total = Value("i", 0), Value("i", 0), Value("i", 0)
    mutex, empty, full = Lock(), Semaphore(SIZE), Semaphore(0)
    p = Process(target=produce, args=(buffer, tail, mutex, empty, full))
    c = Process(target=consume, args=(buffer, head, total, mutex, empty, full))
    p.start()
    c.start()
    p.join()
    c.join()
    print(total.value)
