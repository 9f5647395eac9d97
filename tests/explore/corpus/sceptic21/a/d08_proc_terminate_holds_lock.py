import time
from multiprocessing import Lock, Process


def slow(lock):
    with lock:
        time.sleep(5)


if __name__ == "__main__":
    lock = Lock()
    p = Process(target=slow, args=(lock,))
    p.start()
    p.join(1)
    if p.is_alive():
        p.terminate()
    p.join()
    with lock:
        print("stopped")
