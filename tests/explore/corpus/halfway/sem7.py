from multiprocessing import Process, Semaphore


def job(s):
    s.acquire()
    s.acquire()
    s.release()
    s.release()


if __name__ == '__main__':
    s = Semaphore(3)
    ps = [Process(target=job, args=(s,)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('ok')
