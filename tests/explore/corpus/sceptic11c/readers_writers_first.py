#!/usr/bin/env python
# 读者-写者问题(读者优先)
import random
import threading
import time

mutex = threading.Semaphore(1)
rw = threading.Semaphore(1)
read_count = 0
data = 0


def reader(i):
    global read_count
    for _ in range(2):
        mutex.acquire()
        read_count += 1
        if read_count == 1:
            rw.acquire()
        mutex.release()

        print(f"读者{i} 读到 {data}")
        time.sleep(random.random() * 0.01)

        mutex.acquire()
        read_count -= 1
        if read_count == 0:
            rw.release()
        mutex.release()


def writer(i):
    global data
    for _ in range(2):
        rw.acquire()
        data += 1
        print(f"写者{i} 写入 {data}")
        time.sleep(random.random() * 0.01)
        rw.release()


def main():
    threads = [threading.Thread(target=reader, args=(i,)) for i in range(3)]
    threads += [threading.Thread(target=writer, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("最终:", data)


if __name__ == "__main__":
    main()
