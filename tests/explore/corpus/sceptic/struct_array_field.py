from ctypes import Structure, c_int
from multiprocessing import Array, Process


class Seat(Structure):
    _fields_ = [("row", c_int), ("sold", c_int)]


def sell(seats):
    for _ in range(3):
        seats[1].sold += 1


if __name__ == "__main__":
    seats = Array(Seat, [(0, 0), (1, 0)])
    ps = [Process(target=sell, args=(seats,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(seats[1].sold)
