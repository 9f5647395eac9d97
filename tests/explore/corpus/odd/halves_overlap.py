import threading

numbers = list(range(10))


def double(first, last):
    for i in range(first, last + 1):
        numbers[i] = numbers[i] * 2


ts = [threading.Thread(target=double, args=r) for r in ((0, 5), (5, 9))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(numbers)
