# 两个线程交替打印 12A34B...5152Z
import threading
import string

cond = threading.Condition()
turn = 'num'


def numbers():
    global turn
    for i in range(1, 53, 2):
        with cond:
            while turn != 'num':
                cond.wait()
            print(i, i + 1, sep='', end='')
            turn = 'let'
            cond.notify()


def letters():
    global turn
    for ch in string.ascii_uppercase:
        with cond:
            while turn != 'let':
                cond.wait()
            print(ch, end='')
            turn = 'num'
            cond.notify()


a = threading.Thread(target=numbers)
b = threading.Thread(target=letters)
b.start()
a.start()
a.join()
b.join()
print()
