import multiprocessing as mp


def worker(sem, jobs, done):
    sem.acquire()
    with jobs.get_lock():
        if jobs.value == 0:
            return
        jobs.value -= 1
    with done.get_lock():
        done.value += 1
    sem.release()


if __name__ == '__main__':
    sem = mp.Semaphore(1)
    jobs = mp.Value('i', 1)
    done = mp.Value('i', 0)
    ps = [mp.Process(target=worker, args=(sem, jobs, done)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('done', done.value)
