from ctypes import Structure, c_double, c_int
from multiprocessing import Process, Value


class Sale(Structure):
    _fields_ = [('count', c_int), ('sum', c_double)]


def sell(sale, prices):
    for p in prices:
        with sale.get_lock():
            sale.count += 1
            sale.sum += p


if __name__ == '__main__':
    sale = Value(Sale, 0, 0.0)
    ps = [Process(target=sell, args=(sale, x)) for x in ([20, 30], [40])]
    for p in ps: p.start()
    for p in ps: p.join()
    print(sale.count, int(sale.sum))
