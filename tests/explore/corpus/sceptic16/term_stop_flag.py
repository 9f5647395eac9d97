from multiprocessing import Event, Lock, Process


def holder(lock, stop):
    while not stop.is_set():
        with lock:
            pass


if __name__ == "__main__":
    lock, stop = Lock(), Event()
    p = Process(target=holder, args=(lock, stop))
    p.start()
    stop.set()
    p.join()
    with lock:
        print("free")
