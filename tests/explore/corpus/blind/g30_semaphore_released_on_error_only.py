import multiprocessing as mp


def use(sem, i):
    sem.acquire()
    try:
        print("using", i)
    except Exception:
        sem.release()


if __name__ == "__main__":
    sem = mp.Semaphore(2)
    ps = [mp.Process(target=use, args=(sem, i)) for i in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
