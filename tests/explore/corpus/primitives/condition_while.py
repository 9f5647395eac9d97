import threading

condition = threading.Condition()
items = []
got = []


def consume():
    with condition:
        while not items:
            condition.wait()
        got.append(items.pop())


def produce(n):
    with condition:
        items.append(n)
        condition.notify()


ts = [threading.Thread(target=consume) for _ in range(2)]
ts += [threading.Thread(target=produce, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
