from multiprocessing import Process, RLock


def second(lock):
    lock.release()
    print("second")


if __name__ == "__main__":
    lock = RLock()
    lock.acquire()
    p = Process(target=second, args=(lock,))
    p.start()
    p.join()
    print(p.exitcode)
