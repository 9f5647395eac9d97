# 生产者消费者（一直运行，Ctrl-C 结束）
import threading
import time


class Shop:
    def __init__(self, size):
        self.size = size
        self.cakes = []
        self.made = 0
        self.eaten = 0
        self.cond = threading.Condition()

    def bake(self, baker):
        with self.cond:
            while len(self.cakes) >= self.size:
                self.cond.wait()
            self.made += 1
            self.cakes.append(self.made)
            print(f'{baker} 做了第 {self.made} 个蛋糕, 共 {len(self.cakes)} 个')
            self.cond.notify_all()

    def eat(self, guest):
        with self.cond:
            while not self.cakes:
                self.cond.wait()
            cake = self.cakes.pop(0)
            self.eaten += 1
            print(f'{guest} 吃了第 {cake} 个蛋糕')
            self.cond.notify_all()


shop = Shop(3)


def baker(name):
    while True:
        shop.bake(name)
        time.sleep(0.5)


def guest(name):
    while True:
        shop.eat(name)
        time.sleep(1)


for name in ('王师傅', '李师傅'):
    threading.Thread(target=baker, args=(name,)).start()
for name in ('甲', '乙', '丙'):
    threading.Thread(target=guest, args=(name,)).start()
