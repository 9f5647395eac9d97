# 多线程修改全局变量
import threading

num = 0
mutex = threading.Lock()


def task1():
    global num
    for i in range(20):
        mutex.acquire
        num += 1
        mutex.release
    print("task1:", num)


def task2():
    global num
    for i in range(20):
        mutex.acquire
        num += 1
        mutex.release
    print("task2:", num)


if __name__ == '__main__':
    a = threading.Thread(target=task1)
    b = threading.Thread(target=task2)
    a.start()
    b.start()
    a.join()
    b.join()
    print("最终结果:", num)
