import threading

cond = threading.Condition()
items = []


def consumer():
    with cond:
        cond.wait_for(lambda: len(items) > 0, timeout=1)
        items.pop(0)


def producer():
    with cond:
        items.append(5)
        cond.notify_all()


ts = [threading.Thread(target=consumer), threading.Thread(target=producer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
