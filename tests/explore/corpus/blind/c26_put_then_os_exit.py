import os
from multiprocessing import Process, Queue


def child(q):
    q.put("result")
    os._exit(0)


if __name__ == "__main__":
    q = Queue()
    p = Process(target=child, args=(q,))
    p.start()
    print(q.get())
    p.join()
