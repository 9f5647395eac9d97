import threading

history = [1, 2, 3, 4]


def trim():
    while len(history) > 2:
        history.pop(0)


ts = [threading.Thread(target=trim) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(history) == 2)
