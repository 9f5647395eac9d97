import multiprocessing
import time


def job(v, num):
    lock = multiprocessing.Lock()
    lock.acquire()
    for _ in range(5):
        time.sleep(0.1)
        v.value += num
        print(v.value)
    lock.release()


def multicore():
    v = multiprocessing.Value('i', 0)
    p1 = multiprocessing.Process(target=job, args=(v, 1))
    p2 = multiprocessing.Process(target=job, args=(v, 3))
    p1.start()
    p2.start()
    p1.join()
    p2.join()


if __name__ == '__main__':
    multicore()
