from multiprocessing import Lock, Process


def holder(lock):
    n = 0
    while True:
        with lock:
            n += 1


if __name__ == "__main__":
    lock = Lock()
    p = Process(target=holder, args=(lock,))
    p.start()
    p.terminate()
    p.join()
    with lock:
        print("free")
