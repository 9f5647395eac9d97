import threading

slot = None
cond = threading.Condition()
out = []


def producer():
    global slot
    for i in range(4):
        with cond:
            if slot is not None:
                cond.wait()
            slot = i
            cond.notify()


def consumer():
    global slot
    for _ in range(4):
        with cond:
            if slot is None:
                cond.wait()
            out.append(slot)
            slot = None
            cond.notify()


ts = [threading.Thread(target=consumer), threading.Thread(target=producer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(*out)
