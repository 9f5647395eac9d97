import operator
import threading

box = {"sum": 0}


def collect(numbers):
    for n in numbers:
        box["sum"] = operator.iadd(box["sum"], n)


a = threading.Thread(target=collect, args=([1, 3, 5],))
b = threading.Thread(target=collect, args=([2, 4, 6],))
a.start(); b.start()
a.join(); b.join()
print(box["sum"])
