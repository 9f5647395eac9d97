import threading

data = bytearray(6)


def fill(part):
    for i in range(len(part)):
        part[i] += 1


view = memoryview(data)
ts = [threading.Thread(target=fill, args=(view[:4],)), threading.Thread(target=fill, args=(view[3:],))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(data))
