# -*- coding: utf-8 -*-
import threading
import time

tickets = 10
锁 = threading.Lock()


def 卖票():
    global tickets
    while True:
        锁.acquire()
        if tickets > 0:
            time.sleep(0.1)
            print(threading.current_thread().name, "正在卖第", tickets, "张票")
            tickets -= 1
            锁.release()
        else:
            锁.release()
            print(threading.current_thread().name, "票卖完了")
            break


if __name__ == '__main__':
    for i in range(1, 5):
        t = threading.Thread(target=卖票, name="窗口%d" % i)
        t.start()
