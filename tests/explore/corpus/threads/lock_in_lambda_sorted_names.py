# 打印 12A34B...5152Z
import threading

lock1 = threading.Lock()
lock2 = threading.Lock()


def numbers():
    for i in range(1, 53, 2):
        lock1.acquire()
        print(i, i + 1, sep="", end="")
        lock2.release()


def letters():
    for c in range(65, 91):
        lock2.acquire()
        print(chr(c), end="")
        lock1.release()
    print()


t1 = threading.Thread(target=numbers)
t2 = threading.Thread(target=letters)
lock2.acquire()
t1.start()
t2.start()
t1.join()
t2.join()
