# 火车票售票系统
import threading
import time

tickets = 20
lock = threading.Lock()


class SaleWindow(threading.Thread):
    def __init__(self, name):
        super().__init__(name=name)
        self.count = 0

    def run(self):
        global tickets
        while True:
            lock.acquire()
            if tickets > 0:
                print(f"{self.name}卖出了第{20 - tickets + 1}张票")
                tickets -= 1
                self.count += 1
                lock.release()
            else:
                lock.release()
                print(f"{self.name}: 票已卖完")
                break
            time.sleep(0.01)


windows = [SaleWindow("窗口%d" % i) for i in range(1, 5)]
for w in windows:
    w.start()
for w in windows:
    w.join()
print("总共卖出", sum(w.count for w in windows), "张")
