# 抢红包
import threading
import random


class RedPacket:
    def __init__(self, money, count):
        self.money = money
        self.count = count
        self.lock = threading.Lock()

    def grab(self):
        with self.lock:
            if self.count == 0:
                return 0
            if self.count == 1:
                got = self.money
            else:
                got = random.randint(1, self.money - self.count + 1)
            self.money -= got
            self.count -= 1
            return got


packet = RedPacket(100, 3)
result = {}


def person(name):
    result[name] = packet.grab()


people = [threading.Thread(target=person, args=(n,)) for n in ("张三", "李四", "王五", "赵六")]
for p in people:
    p.start()
for p in people:
    p.join()
print("总共:", sum(result.values()))
assert sum(result.values()) == 100
