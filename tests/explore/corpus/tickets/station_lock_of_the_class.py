import threading
import time


class SaleWindow(threading.Thread):
    count = 5
    lock = threading.Lock()

    def __init__(self, name):
        super(SaleWindow, self).__init__()
        self.name = name

    def run(self):
        while True:
            with SaleWindow.lock:
                if SaleWindow.count <= 0:
                    break
                SaleWindow.count -= 1
                print("%s sells, %d left" % (self.name, SaleWindow.count))
            time.sleep(0.01)


if __name__ == "__main__":
    windows = [SaleWindow("A"), SaleWindow("B"), SaleWindow("C")]
    for w in windows:
        w.start()
    for w in windows:
        w.join()
