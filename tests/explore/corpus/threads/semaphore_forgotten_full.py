import threading

buffer = []
mutex = threading.Lock()
empty = threading.Semaphore(2)


def producer():
    for i in range(3):
        empty.acquire()
        with mutex:
            buffer.append(i)


def consumer():
    for i in range(3):
        with mutex:
            item = buffer.pop(0)
        print(item)
        empty.release()


p = threading.Thread(target=producer)
c = threading.Thread(target=consumer)
p.start()
c.start()
p.join()
c.join()
