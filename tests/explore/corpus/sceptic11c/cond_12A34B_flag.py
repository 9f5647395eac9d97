#!/usr/bin/env python3
"""
题目:写两个线程,其中一个线程打印1-52,另一个线程打印A-Z,打印顺序应该是12A34B56C...5152Z。
"""
import string
from threading import Thread, Condition


class Printer:
    def __init__(self):
        self.cond = Condition()
        self.flag = 0    # 0:数字 1:字母

    def number(self):
        for i in range(1, 52, 2):
            with self.cond:
                while self.flag != 0:
                    self.cond.wait()
                print(i, end="")
                print(i + 1, end="")
                self.flag = 1
                self.cond.notify()

    def letter(self):
        for ch in string.ascii_uppercase:
            with self.cond:
                while self.flag != 1:
                    self.cond.wait()
                print(ch, end="")
                self.flag = 0
                self.cond.notify()


if __name__ == "__main__":
    p = Printer()
    t1 = Thread(target=p.number)
    t2 = Thread(target=p.letter)
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    print()
