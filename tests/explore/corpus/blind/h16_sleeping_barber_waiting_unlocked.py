import multiprocessing as mp

CHAIRS = 1


def barber(customers, ready, waiting, n):
    for _ in range(n):
        customers.acquire()
        waiting.value -= 1
        ready.release()


def customer(customers, ready, waiting, mutex):
    with mutex:
        waiting.value += 1
    customers.release()
    ready.acquire()


if __name__ == "__main__":
    customers, ready, mutex = mp.Semaphore(0), mp.Semaphore(0), mp.Lock()
    waiting = mp.Value("i", 0)
    b = mp.Process(target=barber, args=(customers, ready, waiting, 3))
    cs = [mp.Process(target=customer, args=(customers, ready, waiting, mutex)) for _ in range(3)]
    for p in (b, *cs): p.start()
    for p in (b, *cs): p.join()
    print("waiting", waiting.value)
