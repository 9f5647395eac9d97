import threading

items = []
cond = threading.Condition()


def buyer():
    with cond:
        while not items:
            cond.wait()
    print(items.pop())


def supplier():
    for i in range(2):
        with cond:
            items.append(i)
            cond.notify_all()


ts = [threading.Thread(target=buyer), threading.Thread(target=buyer), threading.Thread(target=supplier)]
for t in ts: t.start()
for t in ts: t.join()
