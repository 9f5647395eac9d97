# 抢票:多个窗口,每次随机买1~3张
import random
import threading
import time


class TicketOffice:
    def __init__(self, total):
        self.total = total
        self.left = total
        self.sold = {}
        self.lock = threading.Lock()

    def buy(self, window, n):
        self.lock.acquire()
        try:
            if self.left <= 0:
                return None
            n = min(n, self.left)
            time.sleep(random.random() / 100)
            self.left -= n
            self.sold[window] = self.sold.get(window, 0) + n
            return n
        finally:
            self.lock.release()


class Window(threading.Thread):
    def __init__(self, name, office):
        super().__init__()
        self.name = name
        self.office = office

    def run(self):
        while True:
            n = self.office.buy(self.name, random.randint(1, 3))
            if n is None:
                print(f"{self.name}: 票已售完")
                break
            print(f"{self.name} 卖出 {n} 张")
            time.sleep(random.uniform(0.001, 0.01))


def main():
    office = TicketOffice(10)
    windows = [Window(f"窗口{i}", office) for i in range(1, 4)]
    for w in windows:
        w.start()
    for w in windows:
        w.join()
    assert sum(office.sold.values()) == office.total
    print("剩余:", office.left)


if __name__ == "__main__":
    main()
