"""What do the accounts of the program that was handed in do, used in turn and used at the same time?

Without a word on the command line each operation is tried by itself and its result is printed. With
``--threads`` or ``--processes`` two of them use the same accounts at the same time; a line on the standard
input says what they do: ``crossing`` or ``cover``.
"""
import multiprocessing
import sys
import threading

import submission


def balance_of(account):
    """The balance, be it an attribute, a property or a method."""
    balance = account.balance
    return balance() if callable(balance) else balance


def in_turn(name, kind):
    """One operation after the other, each with its result."""
    a, b = kind(100), kind(60)
    a.deposit(20)
    print(f"{name} deposit: {balance_of(a)}")
    print(f"{name} withdraw: {bool(a.withdraw(50))} {balance_of(a)}")
    print(f"{name} withdraw too much: {bool(a.withdraw(71))} {balance_of(a)}")
    print(f"{name} transfer: {bool(submission.transfer(a, b, 70))} {balance_of(a)} {balance_of(b)}")
    print(f"{name} transfer too much: {bool(submission.transfer(a, b, 1))} {balance_of(a)} {balance_of(b)}")


def crossing(kind, together):
    """Two transfers that cross, a deposit and a withdrawal; in every order A has 140 at the end, and B 60."""
    a, b = kind(100), kind(100)

    def first():
        submission.transfer(a, b, 30)
        a.deposit(20)

    def second():
        submission.transfer(b, a, 50)
        b.withdraw(20)

    together(first, second)
    print(f"A={balance_of(a)} B={balance_of(b)}")


def cover(kind, together):
    """Two who want 70 from an account that has 100, by withdrawing it and by transferring it: one gets it."""
    c, d, e = kind(100), kind(100), kind(0)
    # A cell for each: what the harness itself writes is nobody else's.
    paid = multiprocessing.RawArray("i", 2)

    def client(number):
        if c.withdraw(70):
            paid[number] = 70
        submission.transfer(d, e, 70)

    together(lambda: client(0), lambda: client(1))
    print(f"C={balance_of(c)} paid={paid[0] + paid[1]}")
    print(f"D={balance_of(d)} E={balance_of(e)}")


def together_by(worker):
    """A function that lets others run at the same time, each in a thread or process of its own."""

    def together(*targets):
        workers = [worker(target=target) for target in targets]
        for one in workers:
            one.start()
        for one in workers:
            one.join()

    return together


#: By the word of the command line: the class that is asked for, and who uses its accounts.
WAYS = {"--threads": ("Account", threading.Thread), "--processes": ("SharedAccount", multiprocessing.Process)}
#: By the line on the standard input.
SCENES = {"crossing": crossing, "cover": cover}


def main(words):
    for name, worker in [WAYS[word] for word in words] or WAYS.values():
        kind = getattr(submission, name, None)
        if kind is None:
            print(f"there is no class {name}")
        elif words:
            SCENES[input()](kind, together_by(worker))
        else:
            in_turn(name, kind)


if __name__ == "__main__":
    main(sys.argv[1:])
