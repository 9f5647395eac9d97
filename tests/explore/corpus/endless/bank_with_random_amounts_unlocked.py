import random
import threading
import time

balance = 1000


class Depositor(threading.Thread):
    def run(self):
        global balance
        while True:
            money = random.randint(1, 100)
            balance += money
            print(f"存入 {money} 元, 余额 {balance} 元")
            time.sleep(random.random())


class Withdrawer(threading.Thread):
    def run(self):
        global balance
        while True:
            money = random.randint(1, 100)
            if balance >= money:
                balance -= money
                print(f"取出 {money} 元, 余额 {balance} 元")
            time.sleep(random.random())


Depositor().start()
Withdrawer().start()
