# 售票: 继承Thread, 类变量保存票数
import threading
import time


class Window(threading.Thread):
    tickets = 10

    def __init__(self, name):
        super().__init__(name=name)
        self.lock = threading.Lock()

    def run(self):
        while True:
            with self.lock:
                if Window.tickets <= 0:
                    break
                time.sleep(0.001)
                print(f"{self.name} 正在出票, 票号 {Window.tickets}")
                Window.tickets -= 1


ws = [Window(f"窗口{i}") for i in (1, 2, 3)]
for w in ws:
    w.start()
for w in ws:
    w.join()
print("剩余:", Window.tickets)
