import threading

items = []
ready = threading.Event()


def buyer():
    ready.wait()
    print(items.pop())


def supplier():
    for i in range(2):
        items.append(i)
        ready.set()


ts = [threading.Thread(target=buyer), threading.Thread(target=buyer), threading.Thread(target=supplier)]
for t in ts: t.start()
for t in ts: t.join()
