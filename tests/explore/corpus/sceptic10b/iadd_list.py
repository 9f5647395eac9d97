import operator
import threading

collected = []


def collect(numbers):
    mine = collected
    for n in numbers:
        mine = operator.iadd(mine, [n])


a = threading.Thread(target=collect, args=([1, 3, 5],))
b = threading.Thread(target=collect, args=([2, 4, 6],))
a.start(); b.start()
a.join(); b.join()
print(sorted(collected))
