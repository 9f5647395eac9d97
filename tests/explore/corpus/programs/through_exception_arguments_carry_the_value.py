import threading

total = 0


def look():
    raise LookupError(total)


def work():
    global total
    try:
        look()
    except LookupError as found:
        total = found.args[0] + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
