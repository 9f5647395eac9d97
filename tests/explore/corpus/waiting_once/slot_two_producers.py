import threading


slot = None
cond = threading.Condition()
got = []


def produce(item):
    global slot
    with cond:
        if slot is not None:
            cond.wait()
        slot = item
        cond.notify_all()


def consume():
    global slot
    for _ in range(3):
        with cond:
            while slot is None:
                if not cond.wait(1):
                    return
            got.append(slot)
            slot = None
            cond.notify_all()


ts = [threading.Thread(target=produce, args=(item,)) for item in ("a", "b", "c")]
ts.append(threading.Thread(target=consume))
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(got))
