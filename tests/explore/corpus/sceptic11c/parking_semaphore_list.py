import random
import threading
import time


class ParkingLot:
    def __init__(self, spaces):
        self.sem = threading.BoundedSemaphore(spaces)
        self.lock = threading.Lock()
        self.free = list(range(1, spaces + 1))
        self.income = 0

    def enter(self):
        if not self.sem.acquire(blocking=False):
            print("车位已满,等待")
            self.sem.acquire()
        with self.lock:
            return self.free.pop(0)

    def exit(self, space, fee):
        with self.lock:
            self.free.append(space)
            self.income += fee
        self.sem.release()


class Car(threading.Thread):
    def __init__(self, plate, lot):
        super().__init__()
        self.plate = plate
        self.lot = lot

    def run(self):
        space = self.lot.enter()
        print(f"{self.plate} 停入 {space}")
        hours = random.randint(1, 5)
        time.sleep(hours * 0.001)
        self.lot.exit(space, hours * 5)
        print(f"{self.plate} 驶出 {space}")


def main():
    lot = ParkingLot(2)
    cars = [Car(f"京A{i:03d}", lot) for i in range(1, 5)]
    for c in cars:
        c.start()
    for c in cars:
        c.join()
    print("空位", len(lot.free))


if __name__ == '__main__':
    main()
