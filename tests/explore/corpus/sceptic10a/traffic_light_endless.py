# 红绿灯: Event 的使用
import threading
import time

event = threading.Event()


def lighter():
    count = 0
    event.set()
    while True:
        if 5 < count < 10:
            event.clear()
            print("红灯亮着")
        elif count > 10:
            event.set()
            count = 0
        else:
            print("绿灯亮着")
        time.sleep(1)
        count += 1


def car(name):
    while True:
        if event.is_set():
            print("[%s] 正在行驶..." % name)
            time.sleep(1)
        else:
            print("[%s] 看到红灯, 等待..." % name)
            event.wait()
            print("[%s] 绿灯了, 出发..." % name)


light = threading.Thread(target=lighter)
light.start()

car1 = threading.Thread(target=car, args=("特斯拉",))
car1.start()
