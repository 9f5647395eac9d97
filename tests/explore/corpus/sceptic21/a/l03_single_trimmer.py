import threading

log = [0, 1, 2, 3]


def trim():
    while len(log) > 2:
        log.pop(0)


def write(x):
    log.append(x)


ts = [threading.Thread(target=trim), threading.Thread(target=write, args=(8,)), threading.Thread(target=write, args=(9,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(log) >= 2)
