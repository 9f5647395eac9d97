from multiprocessing import Lock, Process


def second(lock):
    lock.acquire()
    print("second")


if __name__ == "__main__":
    lock = Lock()
    lock.acquire()
    p = Process(target=second, args=(lock,))
    p.start()
    print("first", flush=True)
    lock.release()
    p.join()
