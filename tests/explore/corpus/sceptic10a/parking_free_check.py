# 停车场管理系统
import threading


class ParkingLot:
    def __init__(self, capacity):
        self.capacity = capacity
        self.free = capacity
        self.lock = threading.Lock()

    def enter(self, plate):
        if self.free == 0:
            print(plate, "车位已满, 离开")
            return False
        with self.lock:
            self.free -= 1
            print(plate, "进入, 剩余车位", self.free)
        return True

    def leave(self, plate):
        with self.lock:
            self.free += 1
            print(plate, "离开, 剩余车位", self.free)


lot = ParkingLot(2)
inside = []


def car(plate):
    if lot.enter(plate):
        inside.append(plate)


cars = [threading.Thread(target=car, args=("粤B%03d" % i,)) for i in range(4)]
for c in cars:
    c.start()
for c in cars:
    c.join()
print("停入", len(inside), "辆, 剩余", lot.free)
