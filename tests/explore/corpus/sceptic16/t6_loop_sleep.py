import time
from multiprocessing import Lock, Process


def heartbeat(lock):
    while True:
        with lock:
            print("beat")
        time.sleep(0.5)


if __name__ == "__main__":
    lock = Lock()
    p = Process(target=heartbeat, args=(lock,))
    p.start()
    time.sleep(2)
    p.terminate()
    p.join()
    with lock:
        print("end")
