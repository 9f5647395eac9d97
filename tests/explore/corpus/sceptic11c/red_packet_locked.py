"""微信抢红包(二倍均值法)"""
import random
import threading


class RedPacket:
    def __init__(self, money, count):
        self.money = money      # 单位:分
        self.count = count
        self.lock = threading.Lock()
        self.record = {}

    def grab(self, who):
        with self.lock:
            if self.count == 0 or who in self.record:
                return 0
            if self.count == 1:
                got = self.money
            else:
                got = random.randint(1, self.money * 2 // self.count - 1)
            self.money -= got
            self.count -= 1
            self.record[who] = got
            return got

    def best(self):
        with self.lock:
            return max(self.record, key=self.record.get)


class Person(threading.Thread):
    def __init__(self, name, packet):
        super().__init__(name=name)
        self.packet = packet
        self.got = None

    def run(self):
        self.got = self.packet.grab(self.name)
        if self.got:
            print(f"{self.name} 抢到 {self.got / 100:.2f} 元", file=__import__("sys").stderr)


def main():
    packet = RedPacket(100, 3)
    people = [Person(f"群友{i}", packet) for i in range(5)]
    for p in people:
        p.start()
    for p in people:
        p.join()
    packet.best()
    print(sum(p.got for p in people))


if __name__ == "__main__":
    main()
