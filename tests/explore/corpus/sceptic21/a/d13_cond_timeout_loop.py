import threading

cond = threading.Condition()
items = []


def consumer():
    with cond:
        while not items:
            cond.wait(1)
        items.pop()


def producer():
    with cond:
        items.append(5)
        cond.notify()


ts = [threading.Thread(target=consumer), threading.Thread(target=consumer), threading.Thread(target=producer), threading.Thread(target=producer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
