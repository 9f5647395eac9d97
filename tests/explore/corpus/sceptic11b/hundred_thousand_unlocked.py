from multiprocessing import Process, Value
import time

N = 100000


def worker(counter):
    for i in range(N):
        counter.value += 1


if __name__ == '__main__':
    counter = Value('i', 0)
    start = time.time()
    p1 = Process(target=worker, args=(counter,))
    p2 = Process(target=worker, args=(counter,))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
    elapsed = time.time() - start
    print('expected', 2 * N, 'got', counter.value)
