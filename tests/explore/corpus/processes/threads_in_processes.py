from multiprocessing import Process, Value
from threading import Thread


def add(n):
    for _ in range(10):
        n.value += 1


def work(n):
    ts = [Thread(target=add, args=(n,)) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()


if __name__ == "__main__":
    n = Value("i", 0)
    ps = [Process(target=work, args=(n,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
