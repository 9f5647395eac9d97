import threading

data = list(range(200))
mid = 100


def first():
    data[:mid] = [x * 2 for x in data[:mid]]


def second():
    data[mid:] = [x * 3 for x in data[mid:]]


ts = [threading.Thread(target=f) for f in (first, second)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(data))
