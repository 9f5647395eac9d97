import time
from multiprocessing import Process, Value

total = Value("i", 0)


def add(n):
    for _ in range(2):
        v = total.value
        time.sleep(0.001)
        total.value = v + n


p1 = Process(target=add, args=(1,))
p2 = Process(target=add, args=(2,))
p1.start()
p2.start()
p1.join()
p2.join()
print("total =", total.value)
