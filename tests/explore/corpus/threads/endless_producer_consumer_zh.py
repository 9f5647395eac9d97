# 生产者消费者，一直运行
import threading
import time
import random

仓库 = []
MAX = 5
con = threading.Condition()


class Producer(threading.Thread):
    def run(self):
        while True:
            with con:
                while len(仓库) >= MAX:
                    con.wait()
                x = random.randint(1, 100)
                仓库.append(x)
                print(f"{self.name} 生产 {x}, 库存 {len(仓库)}")
                con.notify_all()
            time.sleep(0.5)


class Consumer(threading.Thread):
    def run(self):
        while True:
            with con:
                while not 仓库:
                    con.wait()
                x = 仓库.pop(0)
                print(f"{self.name} 消费 {x}, 库存 {len(仓库)}")
                con.notify_all()
            time.sleep(1)


for i in range(2):
    Producer(name=f"生产者{i}").start()
for i in range(3):
    Consumer(name=f"消费者{i}").start()
