from ctypes import Structure, c_int
from multiprocessing import Lock, Process, Value


class Point(Structure):
    _fields_ = [("x", c_int), ("y", c_int)]



def add(point, lock, n):
    with lock:
        point.x += n
        point.y -= n


def main():
    lock = Lock()
    point = Value(Point, 0, 0)
    children = [Process(target=add, args=(point, lock, n)) for n in (1, 2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print((point.x, point.y))


if __name__ == "__main__":
    main()
