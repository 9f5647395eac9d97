import threading
import time


class Account:
    def __init__(self, name, money):
        self.name, self.money = name, money
        self.lock = threading.Lock()


gate = threading.Lock()


def transfer(src, dst, n):
    with gate:
        src.lock.acquire()
        dst.lock.acquire()
    try:
        if src.money >= n:
            src.money -= n
            time.sleep(0.001)
            dst.money += n
    finally:
        dst.lock.release()
        src.lock.release()


def main():
    a, b = Account("甲", 300), Account("乙", 300)
    ts = [threading.Thread(target=transfer, args=x) for x in ((a, b, 50), (b, a, 70), (a, b, 20))]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(a.money, b.money)


if __name__ == "__main__":
    main()
