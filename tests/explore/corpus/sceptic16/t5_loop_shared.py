from multiprocessing import Event, Lock, Process, RawValue


def holder(lock, started, v):
    started.set()
    while True:
        with lock:
            v.value += 1


if __name__ == "__main__":
    lock = Lock()
    v = RawValue("i", 0)
    started = Event()
    p = Process(target=holder, args=(lock, started, v))
    p.start()
    started.wait()
    p.terminate()
    p.join()
    with lock:
        print("free")
