import threading
from multiprocessing import Process

lock = threading.Lock()


def heater():
    t = 15
    while t < 18:
        with lock:
            t += 1


def child():
    with lock:
        print("child has the lock")


if __name__ == "__main__":
    th = threading.Thread(target=heater)
    th.start()
    p = Process(target=child)
    p.start()
    p.join()
    th.join()
    print("end")
