# 两个线程交替打印1~100的奇数和偶数
import threading

num = 1
cond = threading.Condition()


class Odd(threading.Thread):
    def run(self):
        global num
        with cond:
            while num <= 100:
                if num % 2 == 1:
                    print(self.name, num)
                    num += 1
                    cond.notify()
                else:
                    cond.wait()


class Even(threading.Thread):
    def run(self):
        global num
        with cond:
            while num < 100:
                if num % 2 == 0:
                    print(self.name, num)
                    num += 1
                    cond.notify()
                cond.wait()


if __name__ == "__main__":
    a, b = Odd(name="odd"), Even(name="even")
    a.start()
    b.start()
    a.join()
    b.join()
