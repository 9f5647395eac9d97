import threading
from multiprocessing import Process

event = threading.Event()


def child():
    print("child waits")
    event.wait()
    print("child goes on")


if __name__ == "__main__":
    p = Process(target=child)
    p.start()
    event.set()
    p.join()
