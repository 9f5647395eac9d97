import threading

total = 0


def read(out):
    out.append(total)


def work():
    global total
    out = []
    read(out)
    total = out[0] + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
