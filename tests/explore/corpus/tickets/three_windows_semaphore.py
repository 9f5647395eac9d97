import threading
import random
import time

票 = 5
信号量 = threading.Semaphore(3)


def 窗口(编号):
    global 票
    while True:
        with 信号量:
            if 票 <= 0:
                return
            time.sleep(random.random())
            票 = 票 - 1
            print(f"{编号}号窗口卖出一张, 还剩{票}张")


for 号 in range(1, 4):
    threading.Thread(target=窗口, args=(号,)).start()
