"""copy.copy of an object"""
import copy
import threading


class Purse:
    def __init__(self):
        self.left = 100
        self.right = 0


purse = Purse()
lock = threading.Lock()
seen = []


def mover():
    for amount in (10, 20):
        with lock:
            purse.left -= amount
            purse.right += amount


def auditor():
    with lock:
        twin = copy.copy(purse)
    seen.append(twin.left + twin.right)


def main():
    ts = [threading.Thread(target=mover), threading.Thread(target=auditor)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("checked", seen)


if __name__ == "__main__":
    main()
