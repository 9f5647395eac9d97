"""attrgetter fetches two attributes"""
import operator
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
    pair = operator.attrgetter("left", "right")(purse)
    seen.append(sum(pair))


def main():
    ts = [threading.Thread(target=mover), threading.Thread(target=auditor)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("checked", seen)


if __name__ == "__main__":
    main()
