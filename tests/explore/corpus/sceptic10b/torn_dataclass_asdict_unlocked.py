"""审计: asdict of a dataclass"""
from dataclasses import asdict, dataclass
import threading


@dataclass
class Purse:
    left: int = 100
    right: int = 0


purse = Purse()
lock = threading.Lock()
seen = []


def mover():
    for amount in (10, 20):
        with lock:
            purse.left -= amount
            purse.right += amount


def auditor():
    copy = asdict(purse)
    seen.append(copy["left"] + copy["right"])


def main():
    ts = [threading.Thread(target=mover), threading.Thread(target=auditor)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("checked", seen)


if __name__ == "__main__":
    main()
