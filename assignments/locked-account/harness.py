"""What do the accounts of the program that was handed in do, used in turn and used at the same time?

Without a word on the command line each operation is tried by itself and its result is printed. With
``--threads`` or ``--processes`` two of them use the same accounts at the same time.
"""

import multiprocessing
import sys
import threading

import submission


def balance_of(account):
    """The balance, be it an attribute, a property or a method."""
    balance = account.balance
    return balance() if callable(balance) else balance


def in_turn(name):
    """One operation after the other, each with its result."""
    kind = getattr(submission, name)
    a, b = kind(100), kind(60)
    a.deposit(20)
    print(f"{name} deposit: {balance_of(a)}")
    print(f"{name} withdraw: {bool(a.withdraw(50))} {balance_of(a)}")
    print(f"{name} withdraw too much: {bool(a.withdraw(71))} {balance_of(a)}")
    print(f"{name} transfer: {bool(submission.transfer(a, b, 70))} {balance_of(a)} {balance_of(b)}")
    print(f"{name} transfer too much: {bool(submission.transfer(a, b, 1))} {balance_of(a)} {balance_of(b)}")


def together(worker, *targets):
    """Lets functions run at the same time, each in a thread or process of its own, and waits for them."""
    workers = [worker(target=target) for target in targets]
    for one in workers:
        one.start()
    for one in workers:
        one.join()


def cover(kind, worker):
    """Two who want 70 from an account that has 100, by withdrawing it and by transferring it: one gets it.

    Each asks twice. The second time everybody is refused, unless whoever was refused before still has the
    lock.
    """
    c, d, e = kind(100), kind(100), kind(0)
    # A cell for each: what the harness itself writes is nobody else's.
    paid = multiprocessing.RawArray("i", 2)

    def client(number):
        for _ in range(2):
            if c.withdraw(70):
                paid[number] += 70
            submission.transfer(d, e, 70)

    together(worker, lambda: client(0), lambda: client(1))
    print(f"C={balance_of(c)} paid={paid[0] + paid[1]}")
    print(f"D={balance_of(d)} E={balance_of(e)}")


def crossing(kind, worker):
    """Two transfers that cross, a deposit and a withdrawal; in every order A has 140 at the end, and B 60."""
    a, b = kind(100), kind(100)

    def first():
        submission.transfer(a, b, 30)
        a.deposit(20)

    def second():
        submission.transfer(b, a, 50)
        b.withdraw(20)

    together(worker, first, second)
    print(f"A={balance_of(a)} B={balance_of(b)}")


if __name__ == "__main__":
    if sys.argv[1:] == ["--threads"]:
        scene = submission.Account, threading.Thread
    elif sys.argv[1:] == ["--processes"]:
        scene = submission.SharedAccount, multiprocessing.Process
    else:
        scene = None
    if scene is None:
        in_turn("Account")
        in_turn("SharedAccount")
    else:
        # What was printed stays printed: who gets stuck in the crossing has shown the rest before.
        cover(*scene)
        crossing(*scene)
