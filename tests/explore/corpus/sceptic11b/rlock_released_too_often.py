from multiprocessing import Process, RLock, Value


def work(lock, v):
    lock.acquire()
    lock.acquire()
    v.value += 1
    lock.release()
    lock.release()
    lock.release()


if __name__ == '__main__':
    lock, v = RLock(), Value('i', 0)
    p = Process(target=work, args=(lock, v))
    p.start()
    p.join()
    print(v.value)
