# 学生作业：with 语句自动加锁
import threading

total = 0


def deposit(n):
    global total
    for i in range(n):
        with threading.Lock():
            total += 10


t = [threading.Thread(target=deposit, args=(2,)) for i in range(2)]
t[0].start(); t[1].start()
t[0].join(); t[1].join()
print(total)
