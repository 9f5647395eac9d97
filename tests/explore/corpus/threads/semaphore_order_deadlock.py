import threading

buffer = []
mutex = threading.Semaphore(1)
empty = threading.Semaphore(2)
full = threading.Semaphore(0)


def producer():
    for i in range(4):
        mutex.acquire()
        empty.acquire()
        buffer.append(i)
        full.release()
        mutex.release()


def consumer():
    for i in range(4):
        full.acquire()
        mutex.acquire()
        print(buffer.pop(0))
        mutex.release()
        empty.release()


p = threading.Thread(target=producer)
c = threading.Thread(target=consumer)
p.start()
c.start()
p.join()
c.join()
