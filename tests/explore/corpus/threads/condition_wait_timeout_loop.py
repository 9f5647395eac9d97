import threading

cond = threading.Condition()
items = []
got = []


def consumer():
    with cond:
        while not items:
            cond.wait(timeout=0.5)
        got.append(items.pop())


def producer():
    with cond:
        items.append("x")
        cond.notify()


ts = [threading.Thread(target=consumer), threading.Thread(target=producer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(got)
