from ctypes import Structure, c_double
from multiprocessing import Array, Process


class Point(Structure):
    _fields_ = [('x', c_double), ('y', c_double)]


def move(points, dx, dy):
    for i in range(len(points)):
        with points.get_lock():
            p = points[i]
            p.x += dx
            p.y += dy


if __name__ == '__main__':
    points = Array(Point, [(0.0, 5.0), (3.0, 6.0)])
    ps = [
        Process(target=move, args=(points, 1.0, 0.5)),
        Process(target=move, args=(points, 2.0, 1.5)),
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print([(p.x, p.y) for p in points])
