import threading

total = 0


def later():
    seen = total
    return lambda: seen + 1


def work():
    global total
    f = later()
    total = f()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
