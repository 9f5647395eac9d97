import threading
import random


class Account:
    _next = 1

    def __init__(self, money):
        self.id = Account._next
        Account._next += 1
        self.money = money
        self.lock = threading.Lock()


def transfer(a, b, n):
    first, second = (a, b) if a.id <= b.id else (b, a)
    with first.lock:
        with second.lock:
            if a.money >= n:
                a.money -= n
                b.money += n


def main():
    accounts = [Account(100) for _ in range(2)]
    jobs = [(0, 1, 10), (1, 0, 20), (1, 1, 5)]
    ts = [threading.Thread(target=transfer, args=(accounts[i], accounts[j], n)) for i, j, n in jobs]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(sum(a.money for a in accounts))


if __name__ == "__main__":
    main()
