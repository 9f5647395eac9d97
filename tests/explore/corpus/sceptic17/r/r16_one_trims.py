import threading

history = [1, 2, 3]


def trim():
    while len(history) > 2:
        history.pop(0)


def log(x):
    history.append(x)


ts = [threading.Thread(target=trim)] + [threading.Thread(target=log, args=(x,)) for x in (4, 5)]
for t in ts: t.start()
for t in ts: t.join()
trim()
print(len(history) == 2)
