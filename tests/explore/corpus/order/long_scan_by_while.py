import threading

data = list(range(10))
found = [0, 0]


def scan(me, count):
    total = 0
    i = 0
    while i < count:
        total += data[i % 10]
        i += 1
    found[me] = total


ts = [threading.Thread(target=scan, args=(0, 260000)), threading.Thread(target=scan, args=(1, 10))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(found)
