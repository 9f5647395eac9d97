import threading
import time


class Account:
    def __init__(self):
        self.money = 0
        self.cond = threading.Condition()

    def save(self, n):
        with self.cond:
            while self.money > 0:
                self.cond.wait()
            self.money += n
            print("存", n, "余额", self.money)
            self.cond.notify_all()

    def take(self, n):
        with self.cond:
            while self.money < n:
                self.cond.wait()
            self.money -= n
            print("取", n, "余额", self.money)
            self.cond.notify_all()


acc = Account()


def father():
    while True:
        acc.save(100)
        time.sleep(0.5)


def son():
    while True:
        acc.take(100)
        time.sleep(0.5)


threading.Thread(target=father).start()
threading.Thread(target=father).start()
threading.Thread(target=son).start()
