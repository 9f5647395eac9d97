import threading

buf, total = [], 0


def add():
    buf.append(1)


def flush():
    global total
    total += len(buf)
    buf.clear()


ts = [threading.Thread(target=add), threading.Thread(target=flush)]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print(total)
