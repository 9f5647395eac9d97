import queue
import random
import threading
import time

q = queue.Queue(maxsize=10)


def producer(name):
    count = 1
    while True:
        q.put(f"包子{count}")
        print(f"{name} 做了 包子{count}")
        count += 1
        time.sleep(random.uniform(0.5, 1))


def consumer(name):
    while True:
        item = q.get()
        print(f"{name} 吃了 {item}")
        time.sleep(random.uniform(0.5, 1.5))


threading.Thread(target=producer, args=("王师傅",)).start()
threading.Thread(target=consumer, args=("小张",)).start()
threading.Thread(target=consumer, args=("小李",)).start()
