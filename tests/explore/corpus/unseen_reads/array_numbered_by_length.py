import threading
from array import array

numbers = array("i")


def add():
    if len(numbers) < 1:
        numbers.append(len(numbers) + 1)


threads = [threading.Thread(target=add) for _ in range(2)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(len(numbers))
