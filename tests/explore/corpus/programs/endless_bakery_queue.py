import queue
import random
import threading
import time

q = queue.Queue(3)


def producer(name):
    count = 0
    while True:
        count += 1
        q.put(f"{name}-{count}")
        time.sleep(random.randint(1, 3))


def consumer(name):
    while True:
        cake = q.get()
        print(name, "吃了", cake)
        time.sleep(2)


threading.Thread(target=producer, args=("师傅",)).start()
threading.Thread(target=consumer, args=("甲",)).start()
threading.Thread(target=consumer, args=("乙",)).start()
