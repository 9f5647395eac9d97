# -*- coding: utf-8 -*-
import threading
import time

# 总票数
tickets = 10


def 卖票():
    global tickets
    while True:
        if tickets > 0:
            time.sleep(0.1)
            print(threading.current_thread().name, "正在卖第", tickets, "张票")
            tickets -= 1
        else:
            print(threading.current_thread().name, "票卖完了")
            break


if __name__ == '__main__':
    for i in range(1, 5):
        t = threading.Thread(target=卖票, name="窗口%d" % i)
        t.start()
