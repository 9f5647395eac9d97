import multiprocessing
from ctypes import Structure, c_int


class Point(Structure):
    _fields_ = [("x", c_int), ("y", c_int)]


def move(p, dx, dy, times):
    for _ in range(times):
        p.x += dx
        p.y += dy


if __name__ == "__main__":
    point = multiprocessing.Value(Point, 0, 0)
    right = multiprocessing.Process(target=move, args=(point, 1, 0, 10))
    up = multiprocessing.Process(target=move, args=(point, 1, 1, 10))
    right.start()
    up.start()
    right.join()
    up.join()
    print("point:", point.x, point.y)
