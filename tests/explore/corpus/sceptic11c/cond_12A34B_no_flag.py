"""
题目:写两个线程,其中一个线程打印1-52,另一个线程打印A-Z
"""
import threading

cond = threading.Condition()


def number():
    with cond:
        for i in range(1, 53):
            print(i, end='')
            if i % 2 == 0:
                cond.notify()
                cond.wait()


def letter():
    with cond:
        for i in range(26):
            print(chr(65 + i), end='')
            cond.notify()
            cond.wait()


t1 = threading.Thread(target=number)
t2 = threading.Thread(target=letter)
t1.start()
t2.start()
t1.join()
t2.join()
