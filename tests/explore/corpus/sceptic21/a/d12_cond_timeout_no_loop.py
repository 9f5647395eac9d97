import threading

cond = threading.Condition()
items = []


def consumer():
    with cond:
        if not items:
            cond.wait(1)
        print(items.pop())


def producer():
    with cond:
        items.append(5)
        cond.notify()


ts = [threading.Thread(target=consumer), threading.Thread(target=producer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
