# 常见错误: 以为全局变量在进程间共享
from multiprocessing import Pool, Lock

counter = 0
lock = Lock()


def add(x):
    global counter
    with lock:
        counter += 1
    return x * x


if __name__ == '__main__':
    with Pool(2) as pool:
        pool.map(add, range(8))
    print("counter =", counter)
