# 作业一：多个进程同时存钱取钱
# 学号：2021xxxx
from multiprocessing import Process, Value


def 存钱(余额, 次数, 金额):
    for _ in range(次数):
        with 余额.get_lock():
            余额.value += 金额


def 取钱(余额, 次数, 金额):
    for _ in range(次数):
        with 余额.get_lock():
            余额.value -= 金额


if __name__ == '__main__':
    余额 = Value('i', 1000)
    进程 = []
    for i in range(2):
        进程.append(Process(target=存钱, args=(余额, 3, 10)))
        进程.append(Process(target=取钱, args=(余额, 3, 10)))
    for p in 进程:
        p.start()
    for p in 进程:
        p.join()
    print('final balance:', 余额.value)
