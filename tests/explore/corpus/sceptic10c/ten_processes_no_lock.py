"""实验三：不加锁"""
from multiprocessing import Process, Value


def add(counter, n):
    for _ in range(n):
        counter.value += 1


if __name__ == '__main__':
    counter = Value('i', 0)
    procs = []
    for i in range(10):
        p = Process(target=add, args=(counter, 1000))
        procs.append(p)
        p.start()
    for p in procs:
        p.join()
    print('结果', counter.value)
