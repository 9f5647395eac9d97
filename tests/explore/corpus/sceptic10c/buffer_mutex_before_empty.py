from threading import Semaphore, Thread

buffer = []
mutex = Semaphore(1)
empty = Semaphore(1)   # 空位
full = Semaphore(0)    # 产品


def producer():
    for i in range(3):
        mutex.acquire()
        empty.acquire()
        buffer.append(i)
        full.release()
        mutex.release()


def consumer():
    for i in range(3):
        full.acquire()
        mutex.acquire()
        print(buffer.pop(0))
        mutex.release()
        empty.release()


p, c = Thread(target=producer), Thread(target=consumer)
p.start()
c.start()
p.join()
c.join()
