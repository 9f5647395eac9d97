"""a 和 b 总是一起改变；如果看到不相等就打印。"""
import threading

a = b = 0
lock = threading.Lock()


def change():
    global a, b
    while True:
        with lock:
            a += 1
            b += 1


def check():
    while True:
        with lock:
            if a != b:
                print("a =", a, "b =", b)


t1 = threading.Thread(target=change)
t2 = threading.Thread(target=check)
t1.start()
t2.start()
t1.join()
t2.join()
