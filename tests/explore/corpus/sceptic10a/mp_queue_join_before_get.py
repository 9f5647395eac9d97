# Why does my program hang at join()?
from multiprocessing import Process, Queue


def work(q, n):
    q.put("x" * n)
    print("child done")


if __name__ == "__main__":
    q = Queue()
    p = Process(target=work, args=(q, 1000000))
    p.start()
    p.join()
    print(len(q.get()))
