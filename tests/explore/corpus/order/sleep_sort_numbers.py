import threading
import time

numbers = []


def later(n):
    time.sleep(n)
    numbers.append(n)


ts = [threading.Thread(target=later, args=(n,)) for n in (3, 1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(numbers)
