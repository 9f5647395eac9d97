# 多线程累加求和, 加了锁为什么结果还是不对?
import threading

total = 0


def add(n):
    lock = threading.Lock()
    global total
    for i in range(n):
        lock.acquire()
        total += i
        lock.release()


threads = []
for _ in range(4):
    t = threading.Thread(target=add, args=(1000,))
    threads.append(t)
    t.start()
for t in threads:
    t.join()
print("total =", total, "expected =", 4 * sum(range(1000)))
