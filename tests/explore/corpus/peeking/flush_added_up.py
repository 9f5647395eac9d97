import threading

buf, total = [], []


def add():
    buf.append(1)


def flush():
    global total
    total += buf
    buf.clear()


ts = [threading.Thread(target=add), threading.Thread(target=flush)]
for t in ts:
    t.start()
for t in ts:
    t.join()
flush()
print(len(total))
