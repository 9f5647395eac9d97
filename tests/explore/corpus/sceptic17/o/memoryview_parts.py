import threading

buf = bytearray(b'abcdef')
mv = memoryview(buf)


def shift(part):
    for i in range(len(part)):
        part[i] += 1


ts = [threading.Thread(target=shift, args=(mv[k:k + 3],)) for k in (0, 3)]
for t in ts: t.start()
for t in ts: t.join()
print(buf)
