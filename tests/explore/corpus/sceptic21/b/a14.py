import threading

cond = threading.Condition()
items = []


def consumer(name, out):
    with cond:
        while not items:
            cond.wait()
        out.append(items.pop(0))


def producer(n):
    for i in range(n):
        with cond:
            items.append(i)
            cond.notify()


out = []
ts = [threading.Thread(target=consumer, args=(f"c{i}", out)) for i in range(2)]
ts.append(threading.Thread(target=producer, args=(2,)))
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out)
