import time
from multiprocessing import Process, SimpleQueue


def chatter(q):
    while True:
        q.put("x")


def last_word(q):
    q.put("bye")


if __name__ == "__main__":
    q = SimpleQueue()
    p = Process(target=chatter, args=(q,))
    p.start()
    for _ in range(3):
        q.get()
    p.terminate()
    p.join()
    l = Process(target=last_word, args=(q,))
    l.start()
    while q.get() != "bye":
        pass
    l.join()
    print("end")
