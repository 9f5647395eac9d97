import time
from multiprocessing import Process

ready = False


def worker():
    while not ready:
        time.sleep(0.1)
    print("worker goes")


if __name__ == "__main__":
    p = Process(target=worker)
    p.start()
    time.sleep(0.5)
    ready = True
    p.join()
    print("end")
