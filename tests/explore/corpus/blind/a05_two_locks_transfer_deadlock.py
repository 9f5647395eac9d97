import multiprocessing as mp
import time


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = mp.Value('d', balance, lock=False)
        self.lock = mp.Lock()


def transfer(a, b, amount):
    a.lock.acquire()
    print(a.owner, "locked")
    time.sleep(0.1)
    b.lock.acquire()
    a.balance.value -= amount
    b.balance.value += amount
    b.lock.release()
    a.lock.release()
    print("transfer", a.owner, "->", b.owner, amount)


if __name__ == "__main__":
    alice = Account("Alice", 1000)
    bob = Account("Bob", 1000)
    p1 = mp.Process(target=transfer, args=(alice, bob, 100))
    p2 = mp.Process(target=transfer, args=(bob, alice, 300))
    p1.start(); p2.start()
    p1.join(); p2.join()
    print(alice.balance.value, bob.balance.value)
