import threading

total = 0


def add(numbers):
    global total
    return [(total := total + n) for n in numbers]


ts = [threading.Thread(target=add, args=([1, 2, 3],)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
