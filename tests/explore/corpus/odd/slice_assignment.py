import threading

numbers = [1, 2, 3]


def more():
    numbers[:] = [n + 1 for n in numbers]


ts = [threading.Thread(target=more) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(numbers)
