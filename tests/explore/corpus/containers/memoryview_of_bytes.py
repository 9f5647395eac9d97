import threading

data = bytearray(1)
view = memoryview(data)


def by_view():
    view[0] += 1


def by_data():
    data[0] += 1


ts = [threading.Thread(target=f) for f in (by_view, by_data)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(data[0])
