from multiprocessing import Process, Queue
import random
import time


def producer(q):
    while True:
        item = random.randint(0, 256)
        print("Process Producer : item %d appended to queue" % item)
        q.put(item)
        time.sleep(1)


def consumer(q):
    while True:
        item = q.get()
        print("Process Consumer : item %d popped" % item)
        time.sleep(2)


if __name__ == "__main__":
    q = Queue(3)
    a = Process(target=producer, args=(q,))
    b = Process(target=consumer, args=(q,))
    a.start()
    b.start()
    a.join()
    b.join()
