import threading


def numbers():
    n = 0
    while True:
        n += 1
        yield n


source = numbers()


def take():
    for _ in range(3):
        next(source)


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(next(source))
