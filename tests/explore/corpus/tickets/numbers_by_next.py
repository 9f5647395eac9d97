import threading

numbers = iter(range(10))
sold = []


def window():
    for number in numbers:
        sold.append(number)


ts = [threading.Thread(target=window) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(sold), len(set(sold)))
