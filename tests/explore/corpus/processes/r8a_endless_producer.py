# 生产者消费者（永不停止）
from multiprocessing import Process, Queue
import os
import random
import time


def produce(q):
    n = 0
    while True:
        n += 1
        q.put('包子%d' % n)
        print('[%d] 生产 包子%d' % (os.getpid(), n))
        time.sleep(random.uniform(0.5, 1))


def consume(q):
    while True:
        item = q.get()
        print('[%d] 吃掉 %s' % (os.getpid(), item))
        time.sleep(random.uniform(0.5, 1))


if __name__ == '__main__':
    q = Queue(3)
    Process(target=produce, args=(q,)).start()
    Process(target=consume, args=(q,)).start()
