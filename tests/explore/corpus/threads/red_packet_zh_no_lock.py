# 抢红包
import threading


class RedPacket:
    def __init__(self, money, count):
        self.money = money
        self.count = count

    def grab(self):
        if self.count == 0:
            return 0
        got = self.money // self.count
        self.money -= got
        self.count -= 1
        return got


packet = RedPacket(100, 2)
result = {}


def person(name):
    result[name] = packet.grab()
    print(name, "抢到", result[name])


people = [threading.Thread(target=person, args=(n,)) for n in ("张三", "李四", "王五")]
for p in people:
    p.start()
for p in people:
    p.join()
print("剩下", packet.money)
