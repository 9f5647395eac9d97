import random
import threading
import time


class FuelStation:
    def __init__(self, litres):
        self.litres = litres
        self.cond = threading.Condition()
        self.sold = 0

    def refuel(self, need):
        with self.cond:
            ok = self.cond.wait_for(lambda: self.litres >= need, timeout=5)
            if not ok:
                return False
            self.litres -= need
            self.sold += need
            return True

    def tanker(self, amount):
        with self.cond:
            self.litres += amount
            self.cond.notify_all()


def main():
    st = FuelStation(10)
    cars = [threading.Thread(target=st.refuel, args=(n,)) for n in (20, 30, 10)]
    for c in cars:
        c.start()
    t = threading.Thread(target=lambda: [st.tanker(25), time.sleep(random.random() / 50), st.tanker(25)])
    t.start()
    for c in cars:
        c.join()
    t.join()
    print("left", st.litres)


if __name__ == "__main__":
    main()
