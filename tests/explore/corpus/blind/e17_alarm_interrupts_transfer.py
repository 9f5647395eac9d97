import signal
import time

accounts = {"a": 100, "b": 0}
finished = False


def fee(sig, frame):
    accounts["a"] -= 1
    accounts["b"] += 1


def transfer(n):
    a = accounts["a"]
    b = accounts["b"]
    time.sleep(0.2)
    accounts["a"] = a - n
    accounts["b"] = b + n


signal.signal(signal.SIGALRM, fee)
signal.setitimer(signal.ITIMER_REAL, 0.1)
transfer(10)
print(accounts)
