import threading

items = []
cond = threading.Condition()


def buyer():
    with cond:
        while not items:
            cond.wait()
    with cond:
        print(items.pop())


def supplier():
    with cond:
        items.append(1)
        cond.notify_all()


ts = [threading.Thread(target=buyer), threading.Thread(target=buyer), threading.Thread(target=supplier)]
for t in ts: t.start()
for t in ts: t.join()
