import threading


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


result = {}


def sensor(name, values):
    avg = averager()
    next(avg)
    for v in values:
        result[name] = avg.send(v)


ts = [threading.Thread(target=sensor, args=(n, vs)) for n, vs in (("a", [1, 2]), ("b", [3, 4]))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([result["a"], result["b"]])
