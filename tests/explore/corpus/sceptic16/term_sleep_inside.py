import time
from multiprocessing import Lock, Process


def holder(lock):
    with lock:
        time.sleep(100)


if __name__ == "__main__":
    lock = Lock()
    p = Process(target=holder, args=(lock,))
    p.start()
    time.sleep(1)
    p.terminate()
    p.join()
    with lock:
        print("free")
