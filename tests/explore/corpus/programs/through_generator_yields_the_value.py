import threading

total = 0


def next_value():
    seen = total
    yield seen + 1


def work():
    global total
    g = next_value()
    total = next(g)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
