import threading

data = bytearray(4)


def work(i):
    for _ in range(5):
        data[i] = data[i] + 1


ts = [threading.Thread(target=work, args=(0,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(data[0])
