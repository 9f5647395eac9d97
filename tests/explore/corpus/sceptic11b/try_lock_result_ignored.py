from multiprocessing import Process, Semaphore, Value


def bump(sem, counter, n):
    for _ in range(n):
        sem.acquire(block=False)     # forgot to look at the result
        counter.value += 1
        sem.release()


if __name__ == '__main__':
    sem = Semaphore(1)
    counter = Value('i', 0, lock=False)
    ps = [Process(target=bump, args=(sem, counter, 3)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(counter.value)
