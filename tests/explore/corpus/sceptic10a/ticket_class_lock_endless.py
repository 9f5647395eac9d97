# 售票系统: 窗口不关门, 卖完了等退票
import threading
import time
import random


class Window(threading.Thread):
    tickets = 5
    lock = threading.Lock()

    def run(self):
        while True:
            with Window.lock:
                if Window.tickets > 0:
                    Window.tickets -= 1
                    print(f"{self.name} 卖出一张, 剩余 {Window.tickets}")
                else:
                    print(f"{self.name} 暂时无票")
            time.sleep(1)


class Refund(threading.Thread):
    def run(self):
        while True:
            time.sleep(random.randint(1, 3))
            with Window.lock:
                Window.tickets += 1
                print("退票一张")


for i in range(3):
    Window(name=f"窗口{i + 1}").start()
Refund().start()
