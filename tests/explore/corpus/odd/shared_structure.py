from ctypes import Structure, c_int
from multiprocessing import Process, Value


class Point(Structure):
    _fields_ = [("x", c_int), ("y", c_int)]


def move(point):
    for _ in range(10):
        point.x += 1


if __name__ == "__main__":
    point = Value(Point, 0, 0)
    ps = [Process(target=move, args=(point,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(point.x, point.y)
