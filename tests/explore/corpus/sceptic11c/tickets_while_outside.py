import threading
import time

tickets = 10
lock = threading.Lock()


class SaleThread(threading.Thread):
    def __init__(self, name):
        threading.Thread.__init__(self, name=name)
        self.count = 0

    def run(self):
        global tickets
        while tickets > 0:
            with lock:
                time.sleep(0.01)
                tickets -= 1
                self.count += 1
                print(f"{self.name}卖出一张票,剩余{tickets}张")
        print(f"{self.name}共卖出{self.count}张")


if __name__ == '__main__':
    threads = [SaleThread(f'{i}号窗口') for i in range(1, 4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print('售票结束')
