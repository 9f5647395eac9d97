import queue
from multiprocessing import Process

q = queue.Queue()


def producer():
    for i in range(3):
        q.put(i)


def consumer():
    for _ in range(3):
        print("got", q.get())


if __name__ == "__main__":
    a = Process(target=producer)
    b = Process(target=consumer)
    a.start(); b.start()
    a.join(); b.join()
