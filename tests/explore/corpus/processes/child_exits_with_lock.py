import os
from multiprocessing import Lock, Process


def work(lock):
    lock.acquire()
    print("working", flush=True)
    os._exit(0)


if __name__ == "__main__":
    lock = Lock()
    p = Process(target=work, args=(lock,))
    p.start()
    p.join()
    with lock:
        print("parent's turn")
