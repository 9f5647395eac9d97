import threading


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


avg = averager()
next(avg)


def sensor(values):
    for v in values:
        avg.send(v)


ts = [threading.Thread(target=sensor, args=(vs,)) for vs in ([1, 2], [3, 4])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
