"""map with the get method of the dict"""
import threading

purse = {"left": 100, "right": 0}
lock = threading.Lock()
seen = []


def mover():
    for amount in (10, 20):
        with lock:
            purse["left"] -= amount
            purse["right"] += amount


def auditor():
    parts = list(map(purse.get, ("left", "right")))
    seen.append(sum(parts))


def main():
    ts = [threading.Thread(target=mover), threading.Thread(target=auditor)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("checked", seen)


if __name__ == "__main__":
    main()
