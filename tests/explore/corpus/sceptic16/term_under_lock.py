from multiprocessing import Lock, Process


def holder(lock):
    while True:
        with lock:
            pass


if __name__ == "__main__":
    lock = Lock()
    p = Process(target=holder, args=(lock,))
    p.start()
    with lock:
        p.terminate()
        p.join()
    with lock:
        print("free")
