# 多进程卖票（加锁）
import multiprocessing
import time


class Seller(multiprocessing.Process):
    def __init__(self, name, tickets, lock):
        super().__init__()
        self.name = name
        self.tickets = tickets
        self.lock = lock

    def run(self):
        while True:
            self.lock.acquire()
            try:
                if self.tickets.value <= 0:
                    print("%s：票卖完了" % self.name)
                    break
                time.sleep(0.01)
                self.tickets.value -= 1
                print("%s 卖出一张票，还剩 %d 张" % (self.name, self.tickets.value))
            finally:
                self.lock.release()
            time.sleep(0.01)


if __name__ == "__main__":
    tickets = multiprocessing.Value("i", 6)
    lock = multiprocessing.Lock()
    sellers = [Seller("窗口%d" % i, tickets, lock) for i in range(1, 4)]
    for s in sellers:
        s.start()
    for s in sellers:
        s.join()
    print("剩余票数:", tickets.value)
