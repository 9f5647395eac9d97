# 生产者消费者 (信号量顺序写反)
import threading

mutex = threading.Semaphore(1)
empty = threading.Semaphore(2)
full = threading.Semaphore(0)
buf = []


def producer():
    for i in range(5):
        mutex.acquire()
        empty.acquire()
        buf.append(i)
        print("生产", i)
        full.release()
        mutex.release()


def consumer():
    for i in range(5):
        full.acquire()
        mutex.acquire()
        x = buf.pop(0)
        print("消费", x)
        mutex.release()
        empty.release()


p = threading.Thread(target=producer)
c = threading.Thread(target=consumer)
p.start()
c.start()
p.join()
c.join()
print("结束")
