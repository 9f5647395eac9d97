"""a 和 b 总是一起改变；如果看到不相等就打印。"""
import threading

a = b = 0


def change():
    global a, b
    while True:
        a += 1
        b += 1


def check():
    while True:
        if a != b:
            print("a =", a, "b =", b)
            break


t1 = threading.Thread(target=change, daemon=True)
t2 = threading.Thread(target=check)
t1.start()
t2.start()
t2.join()
