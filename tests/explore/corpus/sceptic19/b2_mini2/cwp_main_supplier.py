import threading

items = []
cond = threading.Condition()


def buyer():
    with cond:
        while not items:
            cond.wait()
    with cond:
        print(items.pop())


ts = [threading.Thread(target=buyer) for _ in range(2)]
for t in ts: t.start()
for i in range(2):
    with cond:
        items.append(i)
        cond.notify_all()
for t in ts: t.join()
