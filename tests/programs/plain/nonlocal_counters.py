"""nonlocal in threads, several levels deep, with classes between."""
import threading


def bank():
    balance = 100
    lock = threading.Lock()
    history: list = []

    class Teller:
        served = 0

        def pay(self, amount):
            nonlocal balance
            with lock:
                balance -= amount
                self.served += 1
                history.append(balance)
            return balance

    def report():
        def deeper():
            return balance, history, [balance + n for n in range(2)]
        return deeper()

    tellers = [Teller() for _ in range(3)]
    threads = [threading.Thread(target=teller.pay, args=(n,)) for n, teller in enumerate(tellers)]
    for thread in threads:
        thread.start()
        thread.join()
    balance, before = 0, balance
    return report(), before, [teller.served for teller in tellers]


def swap():
    a, b = 1, 2
    def go():
        nonlocal a, b
        a, b = b, a
        (a, *rest), b = [a, 5], b + 1
        for a in range(a, a + 2):
            pass
        with open("/dev/null") as b:
            pass
        b = b.closed
        if (a := a + 1) > 3:
            b = (b, rest)
        del rest
        return a, b
    return go(), a, b


print(bank())
print(swap(), swap())


def unbound():
    def look():
        return value
    for n in range(2):
        try:
            print(look())
        except NameError as error:
            print(error)
        value = n
        value += 1
    del value
    return look()


unbound()
