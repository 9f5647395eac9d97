from multiprocessing import Process, Semaphore, Value


def earn(sem, v, step):
    for _ in range(3):
        sem.acquire()
        v.value = v.value + step
        sem.release()


if __name__ == '__main__':
    sem = Semaphore(1)
    v = Value('d', 1.0)
    workers = [Process(target=earn, args=(sem, v), kwargs={'step': s}) for s in (1.0, -0.5)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print(v.value)
